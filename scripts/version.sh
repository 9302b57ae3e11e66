#!/bin/sh
# version.sh PROGRAM: the version of a package of the built program, such that dpkg takes a package of a later commit for a newer one.
#   0.2.0                            the commit with the tag 0.2.0 or v0.2.0
#   0.2.0+git20261124020000.1a2b3c4  a commit after it: its time in UTC, and its name
# Before the first tag the program's own version stands in its place. What is not committed counts from now on.
set -eu
cd "$(dirname "$0")/.."

# A hyphen would begin Debian's revision; what comes before a release comes before it in this way.
debian() { echo "${1#v}" | tr - '~'; }

program=$("$1" --version)
# An archive of a release, and no clone.
[ -e .git ] || { debian "$program"; exit 0; }

changes=$(git status --porcelain)
tag=$(git describe --tags --abbrev=0 --match '[0-9]*' --match 'v[0-9]*' 2>/dev/null || true)
if [ -n "$tag" ] && [ -z "$changes" ] && [ "$(git rev-parse "$tag^{commit}")" = "$(git rev-parse HEAD)" ]; then
    if [ "$(debian "$tag")" != "$(debian "$program")" ]; then
        echo "version: the tag is $tag and the program says $program; give both one version" >&2
        exit 1
    fi
    debian "$tag"
    exit 0
fi
if [ -n "$changes" ]; then seconds=$(date +%s); else seconds=$(git log -1 --format=%ct); fi
echo "$(debian "${tag:-$program}")+git$(date -u -d "@$seconds" +%Y%m%d%H%M%S).$(git rev-parse --short HEAD)"
