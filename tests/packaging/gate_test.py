#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""The arrows and bans must hold in the tree, and the two checks must see what breaks them."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SPDX = "// SPDX-FileCopyrightText: 2026\n// SPDX-License-Identifier: MIT\n"

# (file, text, check, whether the check must complain)
CASES = [
    ("app/json/a.h", '#include "model/result.h"\n', "arrows", True),
    ("app/json/a.h", '#include "json/document.h"\n', "arrows", False),
    ("app/form/a.h", '#include "schema/reader.h"\n', "arrows", True),
    ("app/collection/a.h", '#include "disk/write.h"\n', "arrows", False),
    ("app/run/a.h", '#include "ui/mainwindow.h"\n', "arrows", True),
    ("app/run/a.h", '#include "http/transport.h"\n', "arrows", False),
    ("ui/editors/a.h", '#include "http/transport.h"\n', "arrows", True),
    ("ui/editors/a.h", '#include "run/runner.h"\n', "arrows", False),
    ("app/graphops.cpp", '#include "ui/mainwindow.h"\n', "arrows", True),
    ("app/console.cpp", '#include "ui/mainwindow.h"\n', "arrows", False),
    ("app/json/a.h", '#include "document.h"\n', "arrows", True),
    ("app/newcomer/a.h", "\n", "arrows", True),
    ("app/json/a.cpp", "QJsonDocument document;\n", "check_bans", True),
    ("app/json/a.cpp", "// not QJsonDocument\n/* nor\nQSaveFile */\n", "check_bans", False),
    ("app/json/a.cpp", 'auto a = "//"; QSaveFile file;\n', "check_bans", True),
    ("app/disk/a.cpp", "QSaveFile file;\n", "check_bans", False),
    ("app/json/a.cpp", "const int a = 1'000; QSaveFile b; // '\n", "check_bans", True),
    ("app/run/a.cpp", "class RunManager final\n", "check_bans", True),
    ("app/run/a.cpp", "class ServiceRoot final\n", "check_bans", False),
    ("app/run/a.cpp", "class QNetworkManager;\n", "check_bans", False),
    ("app/run/a.cpp", "#include <QLabel>\n", "check_bans", True),
    ("app/console.cpp", "#include <QApplication>\n", "check_bans", False),
    ("ui/a.cpp", "#include <QLabel>\n", "check_bans", False),
    ("ui/a.cpp", "QProcessEnvironment all;\n", "check_bans", False),
    ("ui/a.cpp", "QProcess other;\n", "check_bans", True),
    ("tests/run/a.cpp", "QProcess other;\n", "check_bans", False),
    ("tests/run/a.cpp", "QTest::qWait(100);\n", "check_bans", True),
    ("tests/run/a.cpp", "QTest::qWaitForWindowActive(window);\n", "check_bans", False),
    ("tests/run/a.cpp", "std::this_thread::sleep_for(1s);\n", "check_bans", True),
    ("tests/run/a.cpp", "QVERIFY(true);\n", "check_bans", True),
]


def run(folder, check):
    return subprocess.run(
        [sys.executable, "-B", str(folder / "packaging/gate.d" / check)], capture_output=True, text=True
    )


def planted(check):
    """Problems of one check with all its cases planted into one tree."""
    failures = 0
    cases = [(name, text, must) for name, text, of, must in CASES if of == check]
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        shutil.copytree(ROOT / "packaging/gate.d", folder / "packaging/gate.d")
        # The exceptions belong to the real tree.
        (folder / "packaging/gate.d/allowed").write_text("")
        names = []
        for number, (name, text, _) in enumerate(cases):
            path = folder / name.replace("/a.", f"/a{number}.")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(SPDX + text)
            names.append(path.relative_to(folder).as_posix())
        if len(set(names)) != len(names):
            sys.exit(f"two cases of {check} share a file")
        result = run(folder, check)
    complaints = {line.partition(":")[0] for line in result.stdout.splitlines()}
    for name, (_, text, must) in zip(names, cases):
        if (name in complaints) != must:
            failures += 1
            print(f"{check} {'missed' if must else 'wrongly found'} in {name}: {text!r}")
    if result.returncode != 1 or result.stderr:
        failures += 1
        print(f"{check} ended with {result.returncode} {result.stderr}")
    return failures


def main():
    failures = 0
    for check in ("arrows", "check_bans"):
        result = run(ROOT, check)
        print(result.stdout, end="")
        if result.returncode:
            failures += 1
            print(f"{check} does not hold in the tree {result.stderr}")
        failures += planted(check)
    print(f"{len(CASES)} planted cases, {failures} failures")
    return 1 if failures else 0


sys.exit(main())
