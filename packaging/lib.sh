# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
#
# What the commands of this folder share. Source it; it sets $root and changes nothing else.
# Standard output belongs to the program or to the tests; what these scripts have to say goes to standard error.

# Through symbolic links, from any current directory.
root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")

say() { printf '%s\n' "$*" >&2; }

# fail WHAT REMEDY...: ends the command with what happened and what to do next.
fail() {
    say "${0##*/}: $1"
    shift
    local line
    for line in "$@"; do say "    $line"; done
    exit 1
}

# missing_packages LIST...: the packages of the lists that are not installed, one a line.
missing_packages() {
    local wanted installed name
    wanted=$(cd "$root/packaging/packages" && sed -e '/^#/d' -e '/^$/d' "$@" | sort -u)
    # dpkg-query fails when it does not know one of the names; what it does print is right all the same.
    # shellcheck disable=SC2086,SC2016
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null || true)
    for name in $wanted; do
        case $'\n'$installed$'\n' in
        *$'\n'"installed $name"$'\n'*) ;;
        *) printf '%s\n' "$name" ;;
        esac
    done
}

# install_missing LIST...: installs what the package lists name and the system lacks.
# CONSOLE_INSTALL=no goes on with what there is.
install_missing() {
    if [ "${CONSOLE_INSTALL:-yes}" = no ]; then return; fi
    local -a as_root=() missing
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        fail "this is not a Debian system: there is no apt-get to install packages with." \
            "Install what packaging/packages/{$(IFS=,; printf '%s' "$*")} names, then set CONSOLE_INSTALL=no and start again."
    fi
    mapfile -t missing < <(missing_packages "$@")
    if [ ${#missing[@]} -eq 0 ]; then return; fi

    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "packages are missing, and installing them takes root or sudo." \
            "As root: apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    local -a apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120)
    "${apt[@]}" update >&2 </dev/null || say "apt-get update failed; trying with the package lists there are."
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >&2 </dev/null ||
        fail "apt-get could not install: ${missing[*]}" \
            "Read its message above; often the network, the disk or /etc/apt/sources.list is to blame." \
            "These are packages of Debian 12 (bookworm), section main. Start again afterwards."
}

# is_configured PRESET: whether ninja can go on from what is in build/PRESET; it repeats cmake by itself when needed.
is_configured() {
    [ -e "$root/build/$1/build.ninja" ] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/build/$1/CMakeCache.txt"
}

# configure PRESET [cmake arguments...]
configure() {
    local preset=$1 folder=$root/build/$1
    shift
    if ! mkdir -p "$folder" 2>/dev/null || [ ! -w "$folder" ]; then
        fail "cannot write to $folder." "Give it to $(id -un), or remove it: rm -r '$folder'"
    fi
    local -a fresh=()
    # An unfinished attempt, or a tree that was moved.
    if [ -e "$folder/CMakeCache.txt" ] && ! is_configured "$preset"; then fresh=(--fresh); fi
    say "Configuring build/$preset"
    (cd "$root" && cmake --preset "$preset" "${fresh[@]}" "$@") >&2 || fail "cmake could not configure build/$preset." \
        "Read its message above. When it speaks of an old cache: rm -r '$folder'"
}

# build PRESET [targets...]: brings build/PRESET up to date; says nothing when there is nothing to do.
build() {
    local preset=$1 folder=$root/build/$1
    shift
    # sed, so that an up-to-date build is silent and a long one still shows each step.
    cmake --build "$folder" --parallel "$(nproc)" ${1:+--target "$@"} 2>&1 |
        sed -u -e '/^\[0\/[0-9]*\] Re-checking globbed directories/d' -e '/^ninja: no work to do\.$/d' \
            -e '/^ninja: Entering directory/d' >&2 ||
        fail "the build of build/$preset failed." "Read the first error above."
}

# One build at a time in a folder, whoever asks for it.
lock_build() {
    mkdir -p "$root/build" 2>/dev/null || true
    # The file descriptor is the lock; unlock_build lets go of it.
    { exec 9>"$root/build/.lock-$1"; } 2>/dev/null || fail "cannot write to $root/build." \
        "Give the folder to $(id -un), or clone the repository to a place of your own."
    flock -n 9 || { say "Waiting for another build of build/$1"; flock 9; }
}
unlock_build() { exec 9>&-; }

# A home and a runtime folder, which Qt and the programs expect; cron, containers and su do not always set them.
ensure_home() {
    if [ -n "${HOME:-}" ]; then return; fi
    HOME=$(getent passwd "$(id -u)" | cut -d: -f6) || true
    if [ ! -d "$HOME" ] || [ ! -w "$HOME" ]; then
        HOME=$(mktemp -d)
        say "HOME is not set and this account has no home folder; settings and history go to $HOME."
    fi
    export HOME
}
ensure_runtime_folder() {
    if [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ]; then return; fi
    local folder
    folder=${TMPDIR:-/tmp}/graph-console-runtime-$(id -u)
    # Someone else may have made a folder of that name to read along.
    if ! mkdir -m 700 "$folder" 2>/dev/null &&
        { [ -L "$folder" ] || [ ! -O "$folder" ] || [ "$(stat -c %a "$folder")" != 700 ]; }; then
        folder=$(mktemp -d)
    fi
    export XDG_RUNTIME_DIR=$folder
}
