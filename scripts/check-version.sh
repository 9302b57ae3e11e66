#!/bin/sh
# The changelog, the manual pages and the built program have the version in Sources/lectern/Version.swift. Then plays a history with
# tags in a repository of its own, and sees that dpkg takes each package for newer than the one before.
# check-version.sh [PROGRAM]
set -eu
cd "$(dirname "$0")/.."

version=$(sed -n 's/^ *static let current = "\(.*\)"$/\1/p' Sources/lectern/Version.swift)
[ -n "$version" ] || { echo "check-version: no version in Sources/lectern/Version.swift" >&2; exit 1; }
bad=0
# is WHAT VERSION: another one than the program's is wrong
is() {
    if [ "$2" != "$version" ]; then
        echo "$1: error: says '$2', and Sources/lectern/Version.swift $version; give both one version" >&2
        bad=1
    fi
}
is CHANGELOG.md "$(sed -n -E 's/^## ([0-9][^ ]*) - [0-9]{4}-[0-9]{2}-[0-9]{2}$/\1/p' CHANGELOG.md | head -n 1)"
for page in Documentation/man/*.[1-9]; do is "$page" "$(sed -n 's/^\.Os Lectern //p' "$page")"; done
program=${1:-.build/debug/lectern}
if [ -x "$program" ]; then is "$program" "$("$program" --version)"; else echo "skipped: $program is not built"; fi
[ $bad = 0 ] || exit 1

for tool in git dpkg; do
    command -v $tool >/dev/null || { echo "skipped: $tool is not installed"; exit 0; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/scripts"
cp scripts/version.sh "$work/scripts/"
says() { printf '#!/bin/sh\necho %s\n' "$1" >"$work/program"; chmod +x "$work/program"; }
repository() { git -C "$work" -c user.name=nobody -c user.email=nobody@lectern.invalid -c commit.gpgsign=false -c tag.gpgsign=false "$@"; }
commit() { # commit TIME: with what is there
    repository add --all
    GIT_AUTHOR_DATE="$1 +0000" GIT_COMMITTER_DATE="$1 +0000" repository commit --quiet --allow-empty --message="at $1"
}

older=
# newer PATTERN: of the version that a package has now
newer() {
    version=$(cd / && "$work/scripts/version.sh" "$work/program")
    echo "$version" | grep -qxE "$1" || { echo "check-version: '$version' and not '$1'" >&2; exit 1; }
    if [ -n "$older" ]; then
        dpkg --compare-versions "$version" gt "$older" || { echo "check-version: $version is not newer than $older" >&2; exit 1; }
    fi
    older=$version
}

says 0.1.0
newer '0\.1\.0'
repository init --quiet
commit 2026-11-24T02:00:00
newer '0\.1\.0\+git20261124020000\.[0-9a-f]+'
commit 2026-11-24T02:00:01
newer '0\.1\.0\+git20261124020001\.[0-9a-f]+'
says 0.2.0-rc1
commit 2026-11-25T00:00:00
repository tag 0.2.0-rc1
newer '0\.2\.0~rc1'
says 0.2.0
commit 2026-11-26T00:00:00
newer '0\.2\.0~rc1\+git20261126000000\.[0-9a-f]+'
repository tag --annotate --message=release v0.2.0
repository tag last-good
newer '0\.2\.0'
commit 2026-11-26T00:00:01
newer '0\.2\.0\+git20261126000001\.[0-9a-f]+'
echo changed >"$work/changed"
newer '0\.2\.0\+git[0-9]{14}\.[0-9a-f]+'
commit 2026-11-27T00:00:00
repository tag 0.10.0
if (cd / && "$work/scripts/version.sh" "$work/program") >/dev/null 2>&1; then
    echo "check-version: a tag of another version than the program's was taken" >&2
    exit 1
fi
says 0.10.0
commit 2026-11-28T00:00:00
repository tag --force 0.10.0 >/dev/null
newer '0\.10\.0'
echo "verified: one version, and packages of later commits are newer"
