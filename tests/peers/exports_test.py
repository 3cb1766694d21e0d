#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""What `graphops export` writes does what the request file says: a shell runs the curl commands against a recorder, the
Hurl file follows the published grammar and says the same bytes, and Node reads the k6 script.

exports_test.py GRAPHOPS
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import hurlgrammar
import requestfiles
import wire
from recorder import Recorder


def main():
    graphops = sys.argv[1]
    if not shutil.which("curl"):
        print("skipped: curl is not installed")
        return 0
    problems, node = [], shutil.which("node")
    with tempfile.TemporaryDirectory() as folder, Recorder() as recorder:
        home = wire.home(folder)
        for name, text, expected in wire.all_files(graphops):
            file = pathlib.Path(folder, name + ".http")
            file.write_bytes(text.encode())
            script = wire.export(graphops, home, [file], "curl", recorder.root)
            ran = subprocess.run(["sh"], input=script, capture_output=True, timeout=60,
                                 env=dict(home, GRAPH_TOKEN=requestfiles.TOKEN, number="42", id="op-7", second="2", no_proxy="*"))
            if ran.returncode:
                problems.append(f"curl {name}: {ran.stderr.decode(errors='replace')}")
            problems += wire.differences(f"curl {name}", expected, recorder.take())
            problems += hurl(graphops, home, file, name, expected, recorder.root)
            if node:
                script = pathlib.Path(folder, name + ".mjs")
                script.write_bytes(wire.export(graphops, home, [file], "k6", recorder.root))
                checked = subprocess.run([node, "--check", str(script)], capture_output=True, timeout=60)
                if checked.returncode:
                    problems.append(f"k6 {name}: {checked.stderr.decode(errors='replace')}")
    print(*problems, sep="\n")
    print("the k6 scripts were read by Node" if node else "Node is not installed: the k6 scripts were not read")
    return 1 if problems else 0


def hurl(graphops, home, file, name, expected, root):
    text = wire.export(graphops, home, [file], "hurl", root).decode()
    variables = {"token": requestfiles.TOKEN, "number": "42", "id": "op-7", "second": "2"}
    try:
        entries = hurlgrammar.read(text, variables)
    except hurlgrammar.Wrong as wrong:
        return [f"hurl {name}: {wrong}\n{text}"]
    problems = []
    if len(entries) != len(expected):
        return [f"hurl {name}: {len(entries)} entries, {len(expected)} expected"]
    for entry, (method, target, fields, body) in zip(entries, expected):
        got = {key.lower(): value for key, value in entry["fields"]}
        captured = "(captured)"
        same = (entry["method"], entry["body"]) == (method, body) and entry["url"] == root + target
        if captured in entry["url"]:
            same = True
        if not same or any(got.get(key) != value for key, value in fields.items()):
            problems.append(f"hurl {name}: {entry} is not {method} {target} {fields} {body}")
    return problems


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
