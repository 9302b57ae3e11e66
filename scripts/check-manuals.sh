#!/bin/sh
# The manual pages are free of mistakes, by mandoc or groff where one is installed, and lectern(1) names every option of the program.
# check-manuals.sh [PROGRAM]
set -eu
cd "$(dirname "$0")/.."
manual=Documentation/man/lectern.1

if command -v mandoc >/dev/null; then
    mandoc -T lint -W warning Documentation/man/*.[1-9]
elif command -v groff >/dev/null; then
    said=$(groff -K utf8 -ww -m mdoc -T utf8 -z Documentation/man/*.[1-9] 2>&1)
    if [ -n "$said" ]; then
        echo "$said" >&2
        exit 1
    fi
else
    echo "skipped: neither mandoc nor groff is installed"
fi

program=${1:-.build/debug/lectern}
if [ ! -x "$program" ]; then
    echo "skipped: $program is not built, so its options are not compared with $manual"
    exit 0
fi
# commands [OF…]: the names of the subcommands.
commands() { "$program" help "$@" | sed -n '/^SUBCOMMANDS:/,$ s/^  \([a-z][a-z-]*\) .*/\1/p'; }
missing=0
# A command or two of them, as words.
# shellcheck disable=SC2046,SC2086
for command in $(commands) $(commands certificate | sed 's/^/certificate,/'); do
    words=$(echo "$command" | tr , ' ')
    if ! grep -q "^\.Ss $words" $manual; then
        echo "$manual: has no section .Ss $words" >&2
        missing=1
    fi
    for option in $("$program" help $words | grep -o -E '^ +(-[a-z], )?--[a-z-]+' | grep -o -E '[-]-[a-z-]+'); do
        case $option in --version | --help) continue ;; esac
        if ! grep -q -E "Fl [^ ]*${option#-}( |$)" $manual; then
            echo "$manual: does not name $option of lectern $words" >&2
            missing=1
        fi
    done
done
exit $missing
