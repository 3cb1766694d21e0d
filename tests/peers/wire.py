# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""What the peers' tests share: files, exports and comparing what arrived."""

import os
import subprocess

import requestfiles


def home(folder):
    """An environment for programs whose home is empty."""
    kept = {key: value for key, value in os.environ.items() if "proxy" not in key.lower()}
    return dict(kept, HOME=folder, XDG_CONFIG_HOME=folder + "/config", XDG_DATA_HOME=folder + "/data")


def all_files(graphops):
    """name, text, expected: seeds, every kind of request, captures."""
    for key, form in requestfiles.SEEDS:
        path, body = requestfiles.seed(graphops, key, form)
        text = (f"### {key}\n# @operation {key}\nPOST {{{{root}}}}{path}\nAuthorization: Bearer {{{{token}}}}\n"
                f"Content-Type: application/json\n\n{body}\n")
        yield f"{key}-{form}", text, [("POST", path, {"authorization": "Bearer " + requestfiles.TOKEN,
                                                      "content-type": "application/json"}, body.encode())]
    for name, (text, expected) in requestfiles.files():
        yield name, text, expected


def export(graphops, environment, paths, form, root):
    ran = subprocess.run([graphops, "export", *map(str, paths), "--as", form, "--root", root], capture_output=True, timeout=60,
                         env=environment)
    if ran.returncode:
        raise SystemExit(f"graphops export {paths} --as {form}: {ran.stderr.decode(errors='replace')}")
    return ran.stdout


def differences(who, expected, arrivals):
    problems = []
    if len(arrivals) != len(expected):
        problems.append(f"{who}: {len(arrivals)} requests arrived, {len(expected)} expected")
    for (method, target, fields, body), got in zip(expected, arrivals):
        if (got.method, got.target) != (method, "/v1.0" + target):
            problems.append(f"{who}: {got.method} {got.target} instead of {method} /v1.0{target}")
        if got.body != body:
            problems.append(f"{who}: body {got.body!r} instead of {body!r}")
        for name, value in fields.items():
            if got.field(name) != value:
                problems.append(f"{who}: {name}: {got.field(name)!r} instead of {value!r}")
    return problems
