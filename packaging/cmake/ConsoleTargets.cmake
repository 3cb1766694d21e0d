# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT

# One place for the options every target shares.
add_library(console_options INTERFACE)
target_compile_options(console_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wunused-result
    $<$<BOOL:${CONSOLE_WERROR}>:-Werror>)
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
