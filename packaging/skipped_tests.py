#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""Counts the tests in the JUnit file ctest writes, and prints those that did not run and why. Fails when one gives no
reason. A test of ctest is a suite of GoogleTest, or a script."""

import re
import sys
import xml.etree.ElementTree as ElementTree

# GoogleTest prints "file:line: Skipped", the reason, and the test's closing line.
SKIPPED = re.compile(r"^\[  SKIPPED \] (\S+) \(", re.MULTILINE)
REASON = re.compile(r": Skipped\n((?:(?!^\[).*\n)*?)\n*\[  SKIPPED \] (\S+) \(", re.MULTILINE)
RAN = re.compile(r"^\[       OK \]", re.MULTILINE)


def main():
    skipped = []
    passed = 0
    # Our own file: written a moment ago by ctest into a private folder.
    for case in ElementTree.parse(sys.argv[1]).getroot().iter("testcase"):
        output = case.findtext("system-out") or ""
        names = SKIPPED.findall(output)
        passed += len(RAN.findall(output)) or (case.get("status") == "run" and not names)
        reasons = {name: " ".join(why.split()) for why, name in REASON.findall(output)}
        skipped += [(name, reasons.get(name, "")) for name in names]
        if case.get("status") in ("notrun", "disabled"):
            script = re.search(r"^skipped: (.*)$", output, re.MULTILINE)
            skipped.append((case.get("name"), script[1] if script else ""))
    print(f"\nTests that passed: {passed}\nTests that did not run: {len(skipped)}")
    unexplained = 0
    for name, why in skipped:
        unexplained += not why
        print(f"    {name}: {why or 'NO REASON GIVEN'}")
    if unexplained:
        print(f"{unexplained} of them without a reason, which counts as a failure.")
    print()
    return 1 if unexplained else 0


sys.exit(main())
