#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Graph Operations Console authors
# SPDX-License-Identifier: MIT
#
# package_installs.sh BUILD_FOLDER: makes the Debian package, unpacks it, starts both programs from there and looks at the
# files a desktop needs. Nothing is installed on this system.
set -euo pipefail
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

problem() {
    printf 'package_installs: %s\n' "$*" >&2
    exit 1
}

# gzip: quicker than xz, and nobody keeps this package.
if ! cpack -G DEB --config "$build/CPackConfig.cmake" -B "$folder/out" -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip \
    >"$folder/log" 2>&1; then
    cat "$folder/log" >&2
    problem "cpack failed"
fi
packages=("$folder"/out/*.deb)
if [ ${#packages[@]} -ne 1 ] || [ ! -f "${packages[0]}" ]; then problem "one package expected, found: ${packages[*]}"; fi
dpkg-deb -x "${packages[0]}" "$folder/root"

depends=$(dpkg-deb -f "${packages[0]}" Depends)
for name in libqt6widgets6 libqt6network6 libqt6svg6 libsqlite3-0; do
    [[ $depends == *$name* ]] || problem "the package does not depend on $name: $depends"
done

share=$folder/root/usr/share
id=io.github.graphoperationsconsole.graphconsole
for file in "applications/$id.desktop" "metainfo/$id.metainfo.xml" "icons/hicolor/scalable/apps/$id.svg" \
    man/man1/graph-console.1.gz man/man1/graphops.1.gz \
    doc/graph-operations-console/copyright doc/graph-operations-console/changelog.gz; do
    [ -s "$share/$file" ] || problem "the package lacks usr/share/$file"
done
grep -q '^Exec=graph-console$' "$share/applications/$id.desktop" || problem "the desktop file starts something else"

# A home of its own: what a first start writes must not land in anybody's settings.
export HOME=$folder/home QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 XDG_RUNTIME_DIR=$folder/runtime
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME
mkdir -m 700 "$HOME" "$XDG_RUNTIME_DIR"
version=$(dpkg-deb -f "${packages[0]}" Version)
for program in graph-console graphops; do
    said=$("$folder/root/usr/bin/$program" --version) || problem "$program --version ended with $?"
    [[ $said == *"$version"* ]] || problem "$program --version says '$said', not $version"
done
printf 'The package has %s files and starts.\n' "$(find "$folder/root" -type f | wc -l)"
