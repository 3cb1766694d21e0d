# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT

# One place for the options every target shares.
add_library(console_options INTERFACE)
target_compile_options(console_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wunused-result
    $<$<BOOL:${CONSOLE_WERROR}>:-Werror>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # These three see errors inside std::string itself when it is inlined (GCC bugs 105329 and 105651).
    target_compile_options(console_options INTERFACE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow)
endif()
target_compile_definitions(console_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    CONSOLE_VERSION="${PROJECT_VERSION}")
if(CONSOLE_SANITIZE)
    target_compile_options(console_options INTERFACE -fsanitize=${CONSOLE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(console_options INTERFACE -fsanitize=${CONSOLE_SANITIZE})
endif()
find_program(CONSOLE_LLD ld.lld)
if(CONSOLE_LLD)
    target_link_options(console_options INTERFACE -fuse-ld=lld)
endif()

set(CONSOLE_PCH_CORE <QByteArray> <QString> <QStringList> <QObject> <QUrl> <memory> <optional> <vector>)
set(CONSOLE_PCH_WIDGETS ${CONSOLE_PCH_CORE} <QWidget> <QLabel> <QBoxLayout> <QAction>)

# console_library(NAME LINKS targets...): every source of the current folder's NAME/ as one static library.
# The link list is the architecture: a folder sees what stands there and nothing else.
function(console_library name)
    cmake_parse_arguments(arg "" "FOLDER" "LINKS;PCH" ${ARGN})
    if(NOT arg_FOLDER)
        set(arg_FOLDER ${name})
    endif()
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        "${CMAKE_CURRENT_SOURCE_DIR}/${arg_FOLDER}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${arg_FOLDER}/*.h")
    if(NOT sources MATCHES "[.]cpp")
        add_library(${name} INTERFACE)
        target_include_directories(${name} INTERFACE "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}")
        target_link_libraries(${name} INTERFACE ${arg_LINKS})
        return()
    endif()
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE console_options)
    if(CONSOLE_PCH)
        if(NOT arg_PCH)
            set(arg_PCH ${CONSOLE_PCH_CORE})
        endif()
        target_precompile_headers(${name} PRIVATE ${arg_PCH})
    endif()
endfunction()

# console_factories(TARGET FOLDER folder NAMESPACE name BASE class HEADER file FUNCTION name):
# one file adds one thing. Each folder/<file>.cpp defines `std::unique_ptr<BASE> make<File>()`, the file name capitalised;
# FUNCTION, declared by HEADER, is generated and returns one of each, by file name. A file without its factory does not
# link.
function(console_factories target)
    cmake_parse_arguments(arg "" "FOLDER;NAMESPACE;BASE;HEADER;FUNCTION" "" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS RELATIVE "${CMAKE_CURRENT_SOURCE_DIR}/${arg_FOLDER}"
        "${CMAKE_CURRENT_SOURCE_DIR}/${arg_FOLDER}/*.cpp")
    list(SORT sources)
    set(declarations "")
    set(calls "")
    foreach(source ${sources})
        string(REGEX REPLACE "[.]cpp$" "" name "${source}")
        string(SUBSTRING "${name}" 0 1 initial)
        string(TOUPPER "${initial}" initial)
        string(SUBSTRING "${name}" 1 -1 rest)
        string(APPEND declarations "std::unique_ptr<${arg_BASE}> make${initial}${rest}();\n")
        string(APPEND calls "    all.push_back(make${initial}${rest}());\n")
    endforeach()
    set(generated "${CMAKE_CURRENT_BINARY_DIR}/${target}_${arg_FUNCTION}.cpp")
    file(CONFIGURE OUTPUT "${generated}" @ONLY CONTENT
"// Generated from the files in @arg_FOLDER@/.
#include \"@arg_HEADER@\"

#include <memory>
#include <vector>

namespace @arg_NAMESPACE@ {

@declarations@
std::vector<std::unique_ptr<@arg_BASE@>> @arg_FUNCTION@()
{
    std::vector<std::unique_ptr<@arg_BASE@>> all;
@calls@    return all;
}

} // namespace @arg_NAMESPACE@
")
    target_sources(${target} PRIVATE "${generated}")
endfunction()
