# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""The published JSON Schema and the reader must agree: files the program ships are valid, files it complains about are not."""

import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError as error:
    print(f"skipped: {error}; install python3-jsonschema")
    sys.exit(0)


def unique(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError("repeated member")
    return dict(pairs)


def problems(validator, path):
    try:
        document = json.loads(path.read_bytes(), object_pairs_hook=unique)
    except ValueError as error:
        return [str(error)]
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]


def main(root):
    folder = root / "resources" / "schemas"
    schema = json.loads((folder / "operation-schema.schema.json").read_bytes())
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    data = root / "tests" / "data" / "schema"
    valid = [path for path in sorted(folder.glob("*.json")) if not path.name.endswith(".schema.json")]
    broken = sorted((data / "broken").glob("*.json"))
    valid += [data / "full.json", *sorted((data / "operations").glob("*.json"))]
    failures = [f"{path.name}: {text}" for path in valid for text in problems(validator, path)]
    failures += [f"{path.name}: valid, but meant to be broken" for path in broken if not problems(validator, path)]
    print(*failures, sep="\n")
    print(f"{len(valid)} valid and {len(broken)} broken files looked at, {len(failures)} failures")
    return 1 if failures or len(valid) < 4 or not broken else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
