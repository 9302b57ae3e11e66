#!/bin/sh
# Which system calls the built program makes over sockets that are handed in: a start that makes a certificate, requests, a reload,
# a watchdog, a question about its status, a stop. Prints those beyond systemd's @default, one a line, and names each that systemd/lectern.service does not allow;
# exit status 1 then. trace-system-calls.sh [PORT]
set -eu
cd "$(dirname "$0")/.."
port=${1:-20965}
program=$PWD/.build/release/lectern
for tool in strace systemd-socket-activate systemd-analyze; do
    command -v $tool >/dev/null || { echo "skipped: $tool is not installed"; exit 0; }
done

work=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi; rm -rf "$work"' EXIT
# -D: the program keeps the process number that the sockets are meant for. Nobody hears the datagrams, which is the same call.
export NOTIFY_SOCKET=@lectern-trace WATCHDOG_USEC=1000000
systemd-socket-activate --listen="127.0.0.1:$port" --fdname=gemini --setenv=NOTIFY_SOCKET --setenv=WATCHDOG_USEC \
    strace -D -f -qq -o "$work/trace" "$program" serve --certs "$work/certs" --status-socket "$work/status" >"$work/log" 2>&1 &
server=$!
sleep 1
for _ in 1 2 3 4 5; do "$program" fetch "gemini://localhost:$port/full.gmi" >/dev/null; done
"$program" fetch "gemini://localhost:$port/nowhere" >/dev/null 2>&1 || true
"$program" status --socket "$work/status" >/dev/null
kill -HUP $server
sleep 2
grep -q reloaded "$work/log" || { cat "$work/log" >&2; exit 1; }
kill -TERM $server
wait $server || true
server=

systemd-analyze --no-pager syscall-filter @default | sed 's/#.*//' | tr -d ' ' | sort -u >"$work/default"
sed -n 's/^SystemCallFilter=//p' systemd/lectern.service | tr ' ' '\n' | sort -u >"$work/allowed"
sed -n 's/^[0-9]* *\([a-z0-9_]*\)(.*/\1/p' "$work/trace" | sort -u | comm -23 - "$work/default" >"$work/made"
cat "$work/made"
# Dispatch asks for the priority of a thread and does without: it is among those by which a service takes from others.
grep -v -x setpriority "$work/made" | comm -23 - "$work/allowed" | sed 's/^/not allowed by the unit: /' >"$work/missing"
cat "$work/missing" >&2
[ ! -s "$work/missing" ]
