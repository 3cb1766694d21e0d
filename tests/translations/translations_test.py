#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""translations_test.py PROJECT LUPDATE: the translations hold every text of the sources, and hold it well.

Reads the sources anew into a temporary copy, so that a text added or changed without a translation is found.
"""
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

FORMS = 2  # German and English have one singular and one plural


def messages(file):
    """{(context, source, comment): message element}; the key is what the running program looks up."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment", ""))
            found[key] = message
    return found


def texts(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def placeholders(text):
    return collections.Counter(re.findall(r"%L?(?:n|\d{1,2})", text))


def ending(text):
    """What a label's end says: a colon, an ellipsis, a full stop; blanks count, since they part words."""
    return re.search(r"[:….]?\s*$", text).group()


def mnemonics(text):
    return len(re.findall(r"&(?!&)\S", text.replace("&&", "")))


def faults_of(key, message):
    """What is wrong with one translation, in words."""
    source = key[1]
    translations = texts(message)
    if message.find("translation").get("type"):
        yield "is " + message.find("translation").get("type")
    if message.get("numerus") == "yes" and len(translations) != FORMS:
        yield f"has {len(translations)} of {FORMS} plural forms"
    if key[0] == "Words":
        yield "has the name of the helper for a context: lupdate cannot read a struct Words inside a function"
    for text in translations:
        if not text.strip():
            yield "is empty"
            continue
        if placeholders(text) != placeholders(source):
            yield f"has other placeholders: {text!r}"
        if ending(text) != ending(source) or re.match(r"\s*", text).group() != re.match(r"\s*", source).group():
            yield f"begins or ends otherwise: {text!r}"
        if mnemonics(text) != mnemonics(source):
            yield f"has another number of mnemonics: {text!r}"


def reread(project, lupdate, file, options):
    """The messages after lupdate has read the sources into a copy of the file, and what it complained about."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / file.name
        shutil.copy(file, copy)
        folders = [project / "app", project / "ui"]
        command = [lupdate, *options, "-no-obsolete", "-locations", "none", "-I", project, "-I", folders[0], *folders]
        run = subprocess.run([*command, "-ts", copy], capture_output=True, text=True, check=True)
        complaints = re.findall(r"^\S+:\d+: .*$", run.stdout + run.stderr, re.MULTILINE)
        return messages(copy), complaints


def check(project, lupdate, file, options):
    stored = messages(file)
    wanted, faults = reread(project, lupdate, file, options)
    faults += [f"{key} is missing: build the target update_translations and translate it" for key in wanted.keys() - stored]
    faults += [f"{key} is not in the sources any more: build the target update_translations" for key in stored.keys() - wanted]
    faults += [f"{key} {fault}" for key, message in stored.items() for fault in faults_of(key, message)]
    if not stored:
        faults.append("there is no text at all")
    print(f"{file.name}: {len(stored)} texts, {len(faults)} faults")
    for fault in faults:
        print("  " + fault)
    return not faults


def main():
    project, lupdate = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    folder = project / "translations"
    whole = [
        check(project, lupdate, folder / "console_de.ts", []),
        check(project, lupdate, folder / "console_en.ts", ["-pluralonly"]),
    ]
    return 0 if all(whole) else 1


if __name__ == "__main__":
    sys.exit(main())
