#!/bin/sh
# Every record file of a capsule here is one for GNU recutils too, as the manual promises.
set -eu
cd "$(dirname "$0")/.."
if ! command -v recfix >/dev/null; then
    echo "skipped: make check-records needs the package recutils" >&2
    exit 0
fi
files=$(find Capsule Documentation/Example Tests/Fixtures -name '*.rec' | sort)
[ -n "$files" ]
failed=0
for file in $files; do
    recfix --check "$file" || failed=1
done
exit $failed
