# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""Request files of every kind, and what each must put on the wire."""

import json
import subprocess

TOKEN = "peer-token"
SEEDS = [("authentication-post-operations", "documented"), ("authentication-post-operations", "example"),
         ("onenote-post-operations", "documented"), ("onenote-post-operations", "example")]


def seed(graphops, key, form):
    """The documented request of an operation, as a saved request says it."""
    shown = subprocess.run([graphops, "schema", "show", key, "--json"], capture_output=True, check=True, timeout=60)
    schema = json.loads(shown.stdout)
    path = next(entry["template"] for entry in schema["paths"] if entry["source"] == form)
    return path, schema["examples"]["request"]["body"]


def files():
    """name -> (text of the file, [(method, target below the root, fields, body)])"""
    json_type = {"content-type": "application/json"}
    plain = '{\n  "a": 1.0,\n  "b": "it\'s $HOME `id` \\\\ \\" %s !"\n}'
    unicode_body = '{"a": "\u00e4\u20ac\U0001f600", "b": "\\u00e4", "c": "\u2028"}'
    yield "plain", (
        "### Plain\n# @operation onenote-post-operations\n# @check status == 201\nPOST {{root}}/me/onenote/operations/$ref\n"
        "Authorization: Bearer {{token}}\nContent-Type: application/json\nPrefer: a; b='c', \"d\"\n\n" + plain + "\n",
        [("POST", "/me/onenote/operations/$ref",
          {**json_type, "authorization": "Bearer " + TOKEN, "prefer": "a; b='c', \"d\""}, plain.encode())])
    yield "unicode", (
        "### Unicode\nPOST {{root}}/u?$filter=a%20eq%20'b'&x=%C3%A4\nContent-Type: application/json\n\n" + unicode_body + "\n",
        [("POST", "/u?$filter=a%20eq%20'b'&x=%C3%A4", json_type, unicode_body.encode())])
    yield "empty", (
        "### Empty\nPOST {{root}}/e\nX-One: 1\n",
        [("POST", "/e", {"x-one": "1"}, b"")])
    yield "methods", (
        "### Get\nGET {{root}}/g\nAccept: application/json\n\n### Patch\nPATCH {{root}}/p\nContent-Type: application/json\n\n{}\n"
        "\n### Delete\nDELETE {{root}}/d\n\n### Put\nPUT {{root}}/t\nContent-Type: text/plain\n\none\n\nthree\n",
        [("GET", "/g", {"accept": "application/json"}, b""), ("PATCH", "/p", json_type, b"{}"), ("DELETE", "/d", {}, b""),
         ("PUT", "/t", {"content-type": "text/plain"}, b"one\n\nthree")])
    yield "variables", (
        "@user = 87d349ed\n@path = users/{{user}}\n\n### Variables\nPOST {{root}}/{{path}}/x\nContent-Type: application/json\n"
        "X-One: {{user}}!\n\n{\"a\": \"{{user}}\", \"b\": {{number}}}\n",
        [("POST", "/users/87d349ed/x", {**json_type, "x-one": "87d349ed!"}, b'{"a": "87d349ed", "b": 42}')])
    yield "crlf", (
        "### Crlf\r\nPOST {{root}}/c\r\nContent-Type: application/json\r\n\r\n{\r\n  \"a\": 1\r\n}\r\n",
        [("POST", "/c", json_type, b'{\r\n  "a": 1\r\n}')])


CAPTURES = (
    "### First\n# @check status == 201\n# @check header location == \"/there\"\n# @check $.status == \"Running\"\n"
    "# @check $.items[*].n >= 1\n# @check count $.items == 2\n# @check $.none is type null\n# @check $.id matches ^op-\\d$\n"
    "# @check $.missing not exists\n# @check duration < 60 s\n# @capture id = $.id\n# @capture second = $.items[1].n\n"
    "POST {{root}}/first\nContent-Type: application/json\n\n{}\n\n"
    "### Second\n# @check status in 200, 201\nPOST {{root}}/second/{{id}}\nContent-Type: application/json\n\n"
    "{\"id\": \"{{id}}\", \"n\": {{second}}}\n")
CAPTURED = [("POST", "/first", {}, b"{}"), ("POST", "/second/op-7", {}, b'{"id": "op-7", "n": 2}')]

FAILING = ["status == 200", "status 4xx", "header location contains \"elsewhere\"", "header x-none exists", "$.status == \"Done\"",
           "$.items[*].n < 2", "$.items count == 3", "$.none exists\n# @check $.id is type number", "$.id not matches ^op",
           "not $.status == \"Running\"", "$.missing exists", "$.missing == 1", "$.id in \"a\", \"b\"", "duration > 60 s"]
