#!/bin/sh
# What the package promises, one check a line. Runs as root in the container that scripts/systemd-test.sh boots, and nowhere else:
# it installs, restarts, kills and purges.
set -u
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
[ -e /srv/test/lectern.deb ] || { echo "systemd-test: not in its container" >&2; exit 1; }
systemd-detect-virt --quiet --container || { echo "systemd-test: not in a container" >&2; exit 1; }

failures=0
# check LABEL COMMAND…
check() {
    label=$1
    shift
    if "$@" >/tmp/said 2>&1; then
        echo "ok: $label"
    else
        echo "FAILED: $label"
        sed 's/^/    /' /tmp/said | tail -n 5
        failures=$((failures + 1))
    fi
}
is() { [ "$1" = "$2" ] || { echo "'$1' and not '$2'"; return 1; }; }
has() { case $1 in *$2*) ;; *) echo "'$1' does not hold '$2'"; return 1 ;; esac; }
not() { if "$@"; then return 1; fi; }
property() { systemctl show --value --property="$1" lectern.service; }
# eventually SECONDS COMMAND…
eventually() {
    rest=$(($1 * 10))
    shift
    until "$@"; do
        rest=$((rest - 1))
        [ $rest -gt 0 ] || return 1
        sleep 0.1
    done
}
page() { lectern fetch gemini://localhost/; }
drop_in() { # drop_in NAME, from standard input
    mkdir -p /etc/systemd/system/lectern.service.d
    cat >"/etc/systemd/system/lectern.service.d/$1.conf"
    systemctl daemon-reload
}

# Readers in a loop, four at once, until load_ends; each leaves how many answers it got, and what went wrong.
load_begins() {
    rm -f /tmp/load.*
    touch /tmp/load.on
    readers=
    for reader in 1 2 3 4; do
        (
            count=0
            while [ -e /tmp/load.on ]; do
                page >/dev/null 2>>/tmp/load.errors && count=$((count + 1)) || echo lost >>/tmp/load.lost
            done
            echo $count >/tmp/load.count.$reader
        ) &
        readers="$readers $!"
    done
}
load_ends() {
    rm -f /tmp/load.on
    # shellcheck disable=SC2086
    wait $readers
    answers=$(cat /tmp/load.count.* | awk '{ sum += $1 } END { print sum }')
    lost=$(grep -c . /tmp/load.lost 2>/dev/null || true)
    lost=${lost:-0}
}
without_loss() {
    [ "$lost" -eq 0 ] && [ "$answers" -gt 50 ] && return
    echo "$lost lost of $((answers + lost))"
    cat /tmp/load.errors
    return 1
}

printf '127.0.0.1 localhost\n::1 localhost\n' >/etc/hosts
find / -xdev -name '*lectern*' 2>/dev/null | sort >/tmp/before
# A watchdog that can be waited for.
drop_in test <<END
[Service]
WatchdogSec=4
END

# Installation
check "the package installs" dpkg -i /srv/test/lectern.deb
check "the socket for Gemini is enabled and listens" systemctl --quiet is-active lectern-gemini.socket
check "the socket for Gopher is enabled and listens" systemctl --quiet is-active lectern-gopher.socket
check "both are started with the system" systemctl --quiet is-enabled lectern-gemini.socket lectern-gopher.socket
check "the service waits for a reader" is "$(property ActiveState)" inactive

# First request
check "the first request through the socket is answered" page
# Answers may come before systemd has read that the service is ready.
active() { is "$(property ActiveState)" active; }
check "it has started the service" eventually 5 active
check "which said itself that it is ready" is "$(property Type)/$(property NotifyAccess)" notify/main
pid=$(property MainPID)
if [ "$pid" -eq 0 ]; then
    journalctl --no-pager --unit=lectern.service --unit=lectern-gemini.socket
    exit 1
fi
check "Gopher on port 70 is answered" lectern fetch gopher://localhost/
check "with items that name port 70" sh -c "lectern fetch gopher://localhost/ | grep -q '	localhost	70'"

# Confinement
status() { sed -n "s/^$1:[[:space:]]*//p" "/proc/$pid/status"; }
check "it is an ordinary user" not is "$(status Uid | cut -f 1)" 0
check "without any capability" is "$(status CapEff) $(status CapPrm) $(status CapBnd) $(status CapAmb)" \
    "0000000000000000 0000000000000000 0000000000000000 0000000000000000"
check "that can gain none" is "$(status NoNewPrivs)" 1
check "its system calls are filtered" is "$(status Seccomp)" 2
check "it leaves no core file" is "$(awk '/^Max core file size/ { print $5, $6 }' "/proc/$pid/limits")" "0 0"
check "its network is not ours" not is "$(readlink "/proc/$pid/ns/net")" "$(readlink /proc/1/ns/net)"
check "and has no way out" is "$(grep -c : "/proc/$pid/net/dev") $(wc -l <"/proc/$pid/net/route")" "1 1"
check "its key is its own" is "$(stat -c %a /var/lib/private/lectern/localhost.key)" 600
check "it left no complaint" not sh -c 'journalctl --no-pager --quiet --priority=warning --unit=lectern.service | grep .'
check "nor has a library" not sh -c 'journalctl --no-pager --output=cat --unit=lectern.service | grep BUG'

# Status
told() { has "$(property StatusText)" " pages" && has "$(property StatusText)" "3 requests answered, 0 connections open"; }
check "the status says what it has done" eventually 10 told
echo "    $(property StatusText)"

# Restart and reload under load
load_begins
for _ in 1 2 3; do
    sleep 1
    systemctl restart lectern.service || lost=1
done
sleep 1
load_ends
check "three restarts under load lose no request" without_loss
echo "    $answers answers, $lost lost"
check "and the process is another" not is "$(property MainPID)" "$pid"

pid=$(property MainPID)
load_begins
for _ in 1 2 3; do
    sleep 1
    systemctl reload lectern.service
done
sleep 1
load_ends
check "three reloads under load lose no request" without_loss
echo "    $answers answers, $lost lost"
check "and the process is the same" is "$(property MainPID)" "$pid"

# Return
pid=$(property MainPID)
[ "$pid" -gt 0 ] && kill -KILL "$pid"
check "after kill -9 a reader is answered" page
check "by a new process" not is "$(property MainPID)" "$pid"
check "which is ready" eventually 5 active
another() { [ "$(property MainPID)" != "$pid" ] && [ "$(property SubState)" = running ]; }
pid=$(property MainPID)
[ "$pid" -gt 0 ] && kill -STOP "$pid"
check "the watchdog replaces a process that stands still" eventually 20 another
check "and says so" sh -c 'journalctl --no-pager --unit=lectern.service | grep -q "Watchdog timeout"'
check "a reader is answered again" page
pid=$(property MainPID)
sleep 9
check "a process that runs is left alone" is "$(property MainPID)" "$pid"

# Stop
systemctl stop lectern-gemini.socket lectern-gopher.socket lectern.service
check "it stops cleanly" is "$(property ActiveState)/$(property Result)/$(property ExecMainStatus)" inactive/success/0
check "and nobody listens then" not page

# A certificate from elsewhere
lectern certificate create --hostname localhost --certs /root/elsewhere >/tmp/certificate
drop_in credentials <<END
[Service]
LoadCredential=localhost.crt:/root/elsewhere/localhost.crt
LoadCredential=localhost.key:/root/elsewhere/localhost.key
END
systemctl start lectern-gemini.socket
fingerprint=$(sed -n 's/^certificate, SHA-256: //p' /tmp/certificate)
check "a reader is answered with a certificate from elsewhere" page
check "which is the one that is shown" eventually 5 sh -c "journalctl --no-pager --output=cat --unit=lectern.service | tail -n 5 | grep -q '$fingerprint'"
rm /etc/systemd/system/lectern.service.d/credentials.conf

# Alone
systemctl disable --quiet --now lectern-gemini.socket lectern-gopher.socket
systemctl stop lectern.service
drop_in alone </usr/share/doc/lectern/examples/lectern-alone.conf
check "it starts without the sockets" systemctl start lectern.service
check "and answers then too" page
check "the sockets stay away" not systemctl --quiet is-active lectern-gemini.socket
systemctl stop lectern.service
rm /etc/systemd/system/lectern.service.d/alone.conf
systemctl daemon-reload
systemctl enable --quiet --now lectern-gemini.socket lectern-gopher.socket

# Removal
check "it is there before removal" page
check "the package can be installed again over itself, with readers served" sh -c 'dpkg -i /srv/test/lectern.deb && lectern fetch gemini://localhost/'
check "it is removed" dpkg --remove lectern
check "the key stays then" test -e /var/lib/private/lectern/localhost.key
check "it is purged" dpkg --purge lectern
rm -rf /etc/systemd/system/lectern.service.d
find / -xdev -name '*lectern*' 2>/dev/null | sort >/tmp/after
check "which leaves nothing" diff /tmp/before /tmp/after

if [ $failures -gt 0 ]; then
    echo "systemd-test: $failures of the checks failed"
    journalctl --no-pager --unit=lectern.service | tail -n 40
    exit 1
fi
echo "systemd-test: all checks passed"
