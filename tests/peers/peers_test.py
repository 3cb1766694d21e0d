#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""Other tools put the same requests on the wire: httpYac runs our request files, newman our Postman export, whose tests
pass and fail when they should; `graphops replay` runs the same files.

peers_test.py GRAPHOPS, with GRAPH_PEERS naming the folder in which `npm install httpyac@6.16.7 newman@6.2.2` was run (or
one with a folder for each).
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).parent))
import requestfiles
import wire
from recorder import Recorder


def program(name):
    folder = os.environ.get("GRAPH_PEERS", "")
    found = sorted(pathlib.Path(folder).glob(f"**/node_modules/.bin/{name}")) if folder else []
    return str(found[0]) if found else None


class Peers:
    def __init__(self, graphops, folder, recorder):
        self.graphops, self.folder, self.recorder = os.path.abspath(graphops), pathlib.Path(folder), recorder
        self.environment = dict(wire.home(folder), no_proxy="*", NO_UPDATE_NOTIFIER="1", PEER_TOKEN=requestfiles.TOKEN)
        self.httpyac, self.newman = program("httpyac"), program("newman")
        self.variables = {"root": recorder.root, "token": requestfiles.TOKEN, "number": "42"}
        self.problems = []

    def run(self, *words):
        return subprocess.run([str(word) for word in words], capture_output=True, timeout=300, env=self.environment,
                              cwd=self.folder)

    def file(self, name, text):
        path = self.folder / (name + ".http")
        path.write_bytes(text.encode())
        return path

    def compare(self, who, expected):
        self.problems += wire.differences(who, expected, self.recorder.take())

    def send_by_httpyac(self, paths, expected, **more):
        given = [f"{key}={value}" for key, value in {**self.variables, **more}.items()]
        self.run(self.httpyac, "send", *paths, "--all", "--no-color", "--silent", "--var", *given)
        # Its URL parser encodes the quote (https://url.spec.whatwg.org/#special-query-percent-encode-set), and it joins
        # the lines of a body by line feeds.
        self.compare("httpyac", [(method, target.replace("'", "%27"), fields, body.replace(b"\r\n", b"\n"))
                                 for method, target, fields, body in expected])

    def send_by_replay(self, paths, expected):
        self.run(self.graphops, "replay", *paths, "--root", self.recorder.root, "--token-env", "PEER_TOKEN",
                 "--variable", "number=42")
        self.compare("replay", expected)

    def send_by_newman(self, paths):
        """Names of the tests, with whether they failed."""
        collection, report = self.folder / "postman.json", self.folder / "report.json"
        collection.write_bytes(wire.export(self.graphops, self.environment, paths, "postman", self.recorder.root))
        report.unlink(missing_ok=True)
        given = [word for key, value in self.variables.items() for word in ("--env-var", f"{key}={value}")]
        ran = self.run(self.newman, "run", collection, "--reporters", "json", "--reporter-json-export", report, *given)
        if not report.exists():
            raise SystemExit(f"newman: {ran.stdout.decode()}{ran.stderr.decode()}")
        executions = json.loads(report.read_text())["run"]["executions"]
        return [(test["assertion"], "error" in test) for one in executions for test in one.get("assertions", [])]

    def has_replay(self):
        return self.run(self.graphops, "replay", "--help").returncode == 0


def main():
    if not program("httpyac") or not program("newman"):
        print("skipped: GRAPH_PEERS names no folder with httpyac and newman")
        return 0
    if not shutil.which("node"):
        print("skipped: Node is not installed")
        return 0
    with tempfile.TemporaryDirectory() as folder, Recorder() as recorder:
        peers = Peers(sys.argv[1], folder, recorder)
        paths, expected = [], []
        for name, text, requests in wire.all_files(peers.graphops):
            paths.append(peers.file(name, text))
            expected += requests
        peers.send_by_httpyac(paths, expected)
        peers.send_by_newman(paths)
        peers.compare("newman", expected)
        if peers.has_replay():
            peers.send_by_replay(paths, expected)
        captures(peers)
        failures(peers)
        print(*peers.problems, sep="\n")
        print(f"{len(expected)} requests of {len(paths)} files compared")
        return 1 if peers.problems else 0


def captures(peers):
    path = peers.file("captures", requestfiles.CAPTURES)
    # httpYac reads no captures, so what they bring is given to it.
    peers.send_by_httpyac([path], requestfiles.CAPTURED, id="op-7", second="2")
    if peers.has_replay():
        peers.send_by_replay([path], requestfiles.CAPTURED)
    tests = peers.send_by_newman([path])
    peers.compare("newman captures", requestfiles.CAPTURED)
    if len(tests) != 10 or any(failed for _, failed in tests):
        peers.problems.append(f"newman: all of 10 tests should pass: {tests}")


def failures(peers):
    """Every line that does not hold fails there too."""
    lines = "\n# @check ".join(requestfiles.FAILING)
    tests = peers.send_by_newman([peers.file("failing", f"### Failing\n# @check {lines}\nPOST {{{{root}}}}/f\n\n{{}}\n")])
    peers.recorder.take()
    wanted = sum(1 + line.count("# @check") for line in requestfiles.FAILING)
    # One of them holds: null exists.
    passed = [name for name, failed in tests if not failed]
    if len(tests) != wanted or passed != ["$.none exists"]:
        peers.problems.append(f"newman: of {wanted} tests only \"$.none exists\" should pass: {tests}")


if __name__ == "__main__":
    sys.exit(main())
