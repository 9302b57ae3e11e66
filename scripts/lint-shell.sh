#!/bin/sh
# Every shell script parses, and passes shellcheck where that is installed.
set -eu
cd "$(dirname "$0")/.."

for script in scripts/*.sh .ci/run; do
    case $(head -n 1 "$script") in
    *bash) bash -n "$script" ;;
    *) sh -n "$script" ;;
    esac
done
if command -v shellcheck >/dev/null; then
    shellcheck scripts/*.sh .ci/run
else
    echo "skipped: shellcheck is not installed"
fi
