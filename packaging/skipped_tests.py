#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""Prints the tests that did not run and why, from the JUnit file ctest writes. Fails when one gives no reason."""

import re
import sys
import xml.etree.ElementTree as ElementTree


def reason(case):
    """GoogleTest prints "file:line: Skipped", the reason, and the test's closing line; scripts print "skipped: reason"."""
    output = case.findtext("system-out") or ""
    found = re.search(r": Skipped\n(.*?)\n*\[  SKIPPED \]", output, re.DOTALL) or re.search(
        r"^skipped: (.*)$", output, re.MULTILINE
    )
    return " ".join(found[1].split()) if found else ""


def main():
    # Our own file: written a moment ago by ctest into a private folder.
    cases = ElementTree.parse(sys.argv[1]).getroot().iter("testcase")
    skipped = [case for case in cases if case.get("status") in ("notrun", "disabled")]
    print(f"\nTests that did not run: {len(skipped)}")
    unexplained = 0
    for case in skipped:
        why = reason(case)
        unexplained += not why
        print(f"    {case.get('name')}: {why or 'NO REASON GIVEN'}")
    if unexplained:
        print(f"{unexplained} of them without a reason, which counts as a failure.")
    print()
    return 1 if unexplained else 0


sys.exit(main())
