#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""Every row of rows.txt names tests that exist, or says why there are none; prints how many of each there are.

rows_test.py ROWS TEST_PROGRAM...
"""

import fnmatch
import pathlib
import re
import subprocess
import sys

# What there has to be a row for; a row that is dropped must be dropped here as well.
EXPECTED = {
    "A": [1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17],
    "B": [19, 20, 22, 23, 25, 26, 28, 29, 31, 32, 34, 35],
    "C": [37, 38, 40, 41, 43, 44],
    "D": [46, 47, 49, 50, 52, 53],
    "E": [55, 56, 58, 59, 61, 62, 64, 65, 67, 68, 69, 70, 71],
    "F": [76, 77, 79, 80],
    "G": [82, 83, 85, 86, 88],
    "W": range(1, 18),
    "T": range(1, 10),
}


def tests_of(program):
    """The names as GoogleTest lists them: a suite's line, then its tests indented, with values behind a #."""
    listed = subprocess.run([program, "--gtest_list_tests"], capture_output=True, check=True, timeout=60)
    suite = ""
    for line in listed.stdout.decode("utf-8", "replace").splitlines():
        name = line.partition("#")[0].rstrip()
        if name.endswith(".") and not name.startswith(" "):
            suite = name
        elif name.startswith("  ") and suite:
            yield suite + name.strip()


def rows(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split(" :: ")]
        if len(cells) != 4 or not all(cells):
            yield number, "", [], f"four columns expected, {len(cells)} found"
            continue
        name, _, seen, tests = cells
        reason = tests[1:].strip() if tests.startswith("- ") else ""
        yield number, name, [] if reason else tests.split(), reason


def main():
    path = pathlib.Path(sys.argv[1])
    known = [name for program in sys.argv[2:] for name in tests_of(program)]
    problems, reasons, seen, tested = [], [], set(), {}
    for number, name, tests, reason in rows(path):
        if not re.fullmatch(r"[A-Z]\d+", name):
            problems.append(f"{path.name}:{number}: {reason or 'the id of the row is missing'}")
            continue
        if name in seen:
            problems.append(f"{path.name}:{number}: {name} is there twice")
        seen.add(name)
        if reason:
            reasons.append(f"{name}: {reason}")
            continue
        missing = [test for test in tests if not fnmatch.filter(known, test)]
        problems += [f"{path.name}:{number}: {name}: there is no test {test}" for test in missing]
        if not missing:
            tested[name[0]] = tested.get(name[0], 0) + 1
    expected = {group + str(number) for group, numbers in EXPECTED.items() for number in numbers}
    problems += [f"{path.name}: no row {name}" for name in sorted(expected - seen)]
    problems += [f"{path.name}: row {name} is not expected" for name in sorted(seen - expected)]
    print(*problems, sep="\n")
    for title, groups in (("A-G", "ABCDEFG"), ("W and T", "WT")):
        count = sum(tested.get(group, 0) for group in groups)
        total = sum(len(EXPECTED[group]) for group in groups)
        untested = [reason for reason in reasons if reason[0] in groups]
        print(f"{title}: {count} of {total} rows tested, {len(untested)} not" + "".join(f"\n    {r}" for r in untested))
    return 1 if problems or not known else 0


sys.exit(main())
