#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
"""Opens HTML reports in a headless Chromium: no word on its console, every row there, search, link and script work.

Usage: report_browser_test.py CHROMIUM REPORT_SAMPLES"""

import html.parser
import os
import re
import subprocess
import sys
import tempfile


# Uses the page as a reader does, and writes what came of it into the body's attributes.
DRIVER = """<script>addEventListener('DOMContentLoaded', () => {
  const all = selector => Array.from(document.querySelectorAll(selector));
  const rows = () => all('tr.row').filter(row => !row.hidden);
  const durations = () => rows().map(row => Number(row.querySelector('.duration').dataset.value));
  const isSorted = (list, sign) => list.every((value, i) => i === 0 || sign * (value - list[i - 1]) >= 0);
  const key = name => (document.activeElement ?? document.body)
    .dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  const said = document.body.dataset;
  const head = all('#results th')[5];
  head.querySelector('button').click();
  said.up = isSorted(durations(), 1) && head.getAttribute('aria-sort');
  head.querySelector('button').click();
  said.down = isSorted(durations(), -1) && head.getAttribute('aria-sort');
  const failed = document.querySelector('.tools button[data-outcome=failed]');
  failed.click();
  said.filtered = rows().length > 0 && rows().every(row => row.classList.contains('failed'));
  key('/');
  said.search = document.activeElement.id;
  key('ArrowDown');
  said.first = document.activeElement === rows()[0].querySelector('a');
  key('ArrowDown');
  said.second = document.activeElement === rows()[1].querySelector('a');
  document.activeElement.click();
  said.opened = all('tr.more .whole').length + ' ' + document.activeElement.getAttribute('aria-expanded');
  document.activeElement.click();
  said.closed = all('tr.more').length + ' ' + document.activeElement.getAttribute('aria-expanded');
  document.querySelector('.reasons button').click();
  said.reason = rows().length === Number(document.querySelector('.reasons b').textContent);
  document.getElementById('search').focus();
  key('Escape');
  said.all = rows().length;
  document.getElementById('scheme').click();
  said.scheme = document.documentElement.dataset.theme + getComputedStyle(document.body).backgroundColor;
  all('tr.row').slice(0, 3).forEach(row => row.click());
  said.rows = all('tr.more').length;
});</script>"""
DRIVEN = {"up": "ascending", "down": "descending", "filtered": "true", "search": "search", "first": "true",
          "second": "true", "opened": "1 true", "closed": "0 false", "reason": "true", "all": "200",
          "scheme": "darkrgb(36, 39, 44)", "rows": "3"}


class Page(html.parser.HTMLParser):
    """What a test asks of a page: its rows, what is shown, the details that are open."""

    def __init__(self, text):
        super().__init__()
        self.rows = {}
        self.open = 0
        self.coloured = 0
        self.has_script = False
        self.body = {}
        self.shown = ""
        self._in_shown = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        classes = (values.get("class") or "").split()
        if tag == "html":
            self.has_script = "js" in classes
        elif tag == "body":
            self.body = {name.removeprefix("data-"): value for name, value in attributes}
        elif tag == "tr" and "row" in classes:
            self.rows[values["id"]] = "hidden" not in values
        elif tag == "tr" and "more" in classes:
            self.open += 1
        elif tag == "span" and "n" in classes:
            self.coloured += 1
        self._in_shown = values.get("id") == "shown"

    def handle_data(self, data):
        if self._in_shown:
            self.shown += data

    def handle_endtag(self, tag):
        self._in_shown = False

    def visible(self):
        return sum(self.rows.values())


class Browser:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.problems = []

    def expect(self, holds, what):
        if not holds:
            self.problems.append(what)

    def page(self, path, fragment=""):
        command = [self.program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                   "--no-first-run", f"--user-data-dir={self.folder}/profile", "--enable-logging=stderr",
                   "--virtual-time-budget=5000", "--dump-dom", f"file://{path}{fragment}"]
        ended = subprocess.run(command, capture_output=True, timeout=100, check=False)
        # "INFO:CONSOLE" and so on: what a page says, its errors and breaks of its policy included.
        said = [line for line in ended.stderr.decode("utf-8", "replace").splitlines() if ":CONSOLE" in line]
        self.expect(ended.returncode == 0, f"{path}{fragment}: the browser ended with {ended.returncode}")
        self.expect(not said, f"{path}{fragment}: {said}")
        page = Page(ended.stdout.decode("utf-8", "replace"))
        self.expect(page.has_script, f"{path}{fragment}: the script did not run")
        return page


def main():
    program, samples = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        browser = Browser(program, folder)
        reports = {}
        for count in (0, 1, 200):
            os.mkdir(f"{folder}/{count}")
            subprocess.run([samples, f"{folder}/{count}", str(count)], check=True, timeout=60)
            reports[count] = f"{folder}/{count}/report.html"
            page = browser.page(reports[count])
            browser.expect(len(page.rows) == count and page.visible() == count, f"{count} rows: {len(page.rows)}")
            browser.expect(page.open == 0, "nothing is open at first")
        page = browser.page(reports[200], "#q=%22%7B%7BPERCENT}}%20has%20no%22")
        with open(reports[200], encoding="utf-8") as file:
            wanted = len(re.findall(r'<span class="why">\{\{percent\}\} has no value', file.read()))
        browser.expect(0 < wanted == page.visible(), f"the search shows {page.visible()} rows, not {wanted}")
        browser.expect(page.shown == f"{wanted} of 200 shown", page.shown)
        page = browser.page(reports[200], "#q=add%20SMOKE")
        browser.expect(0 < page.visible() < 50, f"two words show {page.visible()} rows")
        page = browser.page(reports[200], "#r6")
        browser.expect(page.open == 1, f"the link opens {page.open} results")
        browser.expect(page.coloured > 5, "JSON is coloured")

        # Without its policy, driven by another script.
        with open(reports[200], encoding="utf-8") as file:
            text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", file.read())
        driven = f"{folder}/driven.html"
        with open(driven, "w", encoding="utf-8") as file:
            file.write(text.replace("</body>", DRIVER + "</body>"))
        said = browser.page(driven).body
        browser.expect(said == DRIVEN, f"driven: {said}")

        # The policy: a script that somehow got into the page does not run.
        with open(reports[1], encoding="utf-8") as file:
            text = file.read()
        broken = f"{folder}/broken.html"
        with open(broken, "w", encoding="utf-8") as file:
            file.write(text.replace("</main>", "<script>document.documentElement.id = 'taken'</script></main>"))
        command = [program, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
                   "--dump-dom", f"file://{broken}"]
        dump = subprocess.run(command, capture_output=True, timeout=100, check=False).stdout
        browser.expect(b'id="taken"' not in dump and b"Graph Operations Console" in dump, "a foreign script ran")
        print(*browser.problems, sep="\n")
        return 1 if browser.problems else 0


sys.exit(main())
