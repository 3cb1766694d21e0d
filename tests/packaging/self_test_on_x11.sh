#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
#
# self_test_on_x11.sh PROGRAM: the program's self-test on an X server of its own, with a home of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/runtime QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME WAYLAND_DISPLAY
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
# Without a session bus, Debian's libdbus keeps a kilobyte at the end; only sanitizer builds read this.
echo 'leak:libdbus-1' >"$folder/suppressions"
export LSAN_OPTIONS=suppressions=$folder/suppressions:print_suppressions=0${LSAN_OPTIONS:+:$LSAN_OPTIONS}
# -a: another free display number when tests run side by side.
xvfb-run -a -s '-screen 0 1920x1080x24' "$1" --self-test
