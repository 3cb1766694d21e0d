# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""What the checks of this folder share: the sources, and their text without comments."""

import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("app", "ui", "resources", "tests")

# A comment may name what the code must not use; a string literal may hold two slashes.
_TOKEN = re.compile(
    r'R"(?P<end>[^()\\\s]{0,16})\(.*?\)(?P=end)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)",
    re.DOTALL,
)


def cpp_files(root=ROOT):
    """Every C++ source as a path relative to the root, sorted."""
    found = []
    for folder in FOLDERS:
        for ending in ("*.cpp", "*.h"):
            found += [path.relative_to(root) for path in (root / folder).rglob(ending)]
    return sorted(found)


def without_comments(text):
    """The text with comments blanked, line numbers unchanged. Digit separators (1'000) end no literal here."""

    def blank(match):
        if match["comment"] is None:
            return match[0]
        return re.sub(r"[^\n]", " ", match[0])

    return _TOKEN.sub(blank, re.sub(r"(?<=\d)'(?=\d)", "_", text))
