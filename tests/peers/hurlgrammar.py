# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""A reader of Hurl files by the published grammar (https://hurl.dev/docs/grammar.html), as far as our export uses it.

read(text, variables) gives a list of entries: dicts with method, url, fields, options, body (bytes), status, captures, asserts.
"""

import base64
import re

METHODS = "GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH".split()
ESCAPES = {"\\": "\\", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class Wrong(Exception):
    pass


class Reader:
    def __init__(self, text, variables):
        self.text, self.at, self.variables = text, 0, dict(variables)

    def fail(self, what):
        raise Wrong(f"line {self.text.count(chr(10), 0, self.at) + 1}: {what}: {self.text[self.at:self.at + 40]!r}")

    def take(self, pattern, what=None):
        match = re.compile(pattern).match(self.text, self.at)
        if match:
            self.at = match.end()
            return match.group(0)
        if what:
            self.fail(what)
        return None

    def blank_lines(self):
        while self.take(r"[ \t]*(#[^\n]*)?\n"):
            pass

    def line_end(self):
        self.take(r"[ \t]*(#[^\n]*)?(\n|$)", "end of line expected")

    def placeholder(self):
        name = self.take(r"\{\{[ \t]*([A-Za-z][A-Za-z0-9_-]*)[ \t]*\}\}")
        if not name:
            self.fail("a placeholder expected")
        name = name[2:-2].strip()
        if name in ("newUuid", "newDate"):
            return name
        if name not in self.variables:
            self.fail(f"unknown variable {name}")
        return self.variables[name]

    def string(self, text, specials, escapes=ESCAPES):
        """Content of a string: `text` is a class of plain characters, `specials` may stand behind a backslash."""
        out = ""
        while True:
            if self.text.startswith("{{", self.at):
                out += self.placeholder()
            elif self.text.startswith("\\u{", self.at):
                out += chr(int(self.take(r"\\u\{[0-9A-Fa-f]+\}", "a code point expected")[3:-1], 16))
            elif self.text.startswith("\\", self.at):
                sign = self.text[self.at + 1:self.at + 2]
                if sign not in escapes and sign not in specials:
                    self.fail("no such escape")
                out += escapes.get(sign, sign)
                self.at += 2
            else:
                plain = self.take(text)
                if not plain:
                    return out
                out += plain

    def quoted(self):
        self.take('"', "a quote expected")
        out = self.string(r'[^"\\{]+|\{(?!\{)', '"')
        self.take('"', "a closing quote expected")
        return out

    def value(self):
        return self.string(r"[^#\n\\{]+|\{(?!\{)", "#").strip(" \t")

    def key(self):
        return self.take(r"[A-Za-z0-9_\-.\[\]@$]+", "a name expected")

    def body(self):
        if self.text.startswith("```", self.at):
            return self.block()
        if self.take("`"):
            out = self.string(r"[^#\n\\`{]+|\{(?!\{)", "`#", {"\\": "\\", "b": "\b", "f": "\f"})
            self.take("`", "a closing backquote expected")
            self.line_end()
            return out.encode()
        if self.take("base64,"):
            out = base64.b64decode(self.take(r"[A-Za-z0-9+/=]*", "base64"))
            self.take(";", "; expected")
            self.line_end()
            return out
        return b""

    def block(self):
        self.take(r"```\n", "a block expected")
        out = self.string(r"[^\\`{]+|`(?!``)|\{(?!\{)", "`")
        self.take("```", "the end of the block expected")
        self.line_end()
        return out.encode()

    def query(self):
        if self.take("status") or self.take("duration") or self.take("bytes"):
            pass
        elif self.take("header ") or self.take("jsonpath "):
            self.quoted()
        else:
            self.fail("a query expected")
        while self.take(r" (count|toString|nth \d+)(?![A-Za-z])"):
            pass

    def predicate(self):
        self.take("not ")
        if self.take(r"exists|isString|isNumber|isBoolean|isList|isObject"):
            return
        if self.take(r"matches /"):
            self.take(r"([^\n/\\]|\\[^\n])*", "a pattern expected")
            self.take("/", "the end of the pattern expected")
            return
        if self.take(r"contains |startsWith |endsWith "):
            self.quoted()
            return
        self.take(r"(==|!=|<=|>=|<|>) ", "a predicate expected")
        if not self.take(r"-?\d+(\.\d+)?|true|false|null"):
            self.quoted()

    def entry(self):
        entry = {"fields": [], "options": {}, "captures": [], "asserts": 0}
        entry["method"] = self.take(r"[A-Z]+", "a method expected")
        if entry["method"] not in METHODS:
            self.fail("no method of the grammar")
        self.take(r"[ \t]+", "a blank expected")
        at = self.at
        self.at = self.text.index("\n", at) + 1
        # Options stand behind the fields, and their variables count for the whole entry.
        header_at = self.at
        while not re.compile(r"\[Options\]|`|base64,|HTTP ").match(self.text, self.at):
            self.at = self.text.index("\n", self.at) + 1
        header_end = self.at
        if self.take(r"\[Options\]\n"):
            while self.take("variable: "):
                name = self.take(r"[A-Za-z][A-Za-z0-9_-]*", "a name expected")
                self.take("=", "= expected")
                self.variables[name] = self.quoted()
                self.line_end()
        behind = self.at
        self.at = at
        entry["url"] = self.value()
        if self.text[self.at] not in "\n":
            self.fail("the URL ends early")
        self.at = header_at
        while self.at < header_end:
            name = self.key()
            self.take(r"[ \t]*:[ \t]*", "a colon expected")
            entry["fields"].append((name, self.value()))
            self.line_end()
        self.at = behind
        entry["body"] = self.body()
        self.blank_lines()
        if self.take(r"HTTP "):
            entry["status"] = self.take(r"\d+|\*", "a status expected")
            self.line_end()
            if self.take(r"\[Captures\]\n"):
                while self.take(r"(?=[A-Za-z][\w-]*:)") is not None:
                    name = self.key()
                    self.take(r"[ \t]*:[ \t]*", "a colon expected")
                    self.query()
                    self.line_end()
                    entry["captures"].append(name)
                    self.variables[name] = "(captured)"
            if self.take(r"\[Asserts\]\n"):
                while re.compile(r"status|header|duration|bytes|jsonpath").match(self.text, self.at):
                    self.query()
                    self.take(r"[ \t]+", "a blank expected")
                    self.predicate()
                    self.line_end()
                    entry["asserts"] += 1
        return entry


def read(text, variables):
    reader, entries = Reader(text, variables), []
    reader.blank_lines()
    while reader.at < len(text):
        entries.append(reader.entry())
        reader.blank_lines()
    return entries
