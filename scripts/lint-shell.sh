#!/bin/sh
# Every shell script parses, and passes shellcheck where that is installed.
set -eu
cd "$(dirname "$0")/.."

scripts="scripts/*.sh systemd/reload systemd/check Documentation/monitoring/lectern-metrics scripts/debian/postinst scripts/debian/prerm scripts/debian/postrm .ci/run"
for script in $scripts; do
    case $(head -n 1 "$script") in
    *bash) bash -n "$script" ;;
    *) sh -n "$script" ;;
    esac
done
if command -v shellcheck >/dev/null; then
    # shellcheck disable=SC2086  # one word a script
    shellcheck $scripts
else
    echo "skipped: shellcheck is not installed"
fi
