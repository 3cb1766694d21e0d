# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT

# Read by ctest when it begins, with `program` and `environment` set: a test for each suite of that program. A process
# for each of some thousand tests would cost minutes.
set(ENV{QT_QPA_PLATFORM} offscreen)
execute_process(COMMAND "${program}" --gtest_list_tests OUTPUT_VARIABLE listing RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${program} does not list its tests: ${result}")
endif()
string(REGEX MATCHALL "(^|\n)[^ \n][^ \n]*[.]" suites "${listing}")
foreach(suite ${suites})
    string(STRIP "${suite}" suite)
    string(REGEX REPLACE "[.]$" "" suite "${suite}")
    # A suite named ...Child is no test: another one starts it as a process of its own.
    if(suite MATCHES "Child$")
        continue()
    endif()
    add_test("${suite}" "${program}" "--gtest_filter=${suite}.*")
    set_tests_properties("${suite}" PROPERTIES TIMEOUT 600 ENVIRONMENT "${environment}"
        FAIL_REGULAR_EXPRESSION "Running 0 tests")
endforeach()
