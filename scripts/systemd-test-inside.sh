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
# Readers have a program of their own while that of the package is replaced.
client=lectern
page() { "$client" fetch gemini://localhost/; }
logged() { journalctl --no-pager --quiet --output=cat --unit=lectern.service "$@"; }
# since: from here on, for `logged --since`.
since() { sleep 1; date '+%F %T'; }
enabled() { systemctl is-enabled "$1" 2>/dev/null || true; }
all_enabled() { echo "$(enabled lectern.service) $(enabled lectern-gemini.socket) $(enabled lectern-gopher.socket)"; }
everything() { systemctl "$1" lectern-gemini.socket lectern-gopher.socket lectern.service; }
options() { echo "LECTERN_OPTIONS=\"$1\"" >/etc/default/lectern; }
gopher() { lectern fetch gopher://localhost/; }
# take PORT, until `kill $taker`
take() {
    systemd-socket-activate --listen="$1" sleep 1000 2>/dev/null &
    taker=$!
    eventually 5 sh -c "ss -ltn 2>/dev/null | grep -q ':$1 ' || grep -q \":$(printf %04X "$1") .* 0A \" /proc/net/tcp6 /proc/net/tcp"
}
example() { # example FILE BEGINNING: the block of a document that begins with this line
    awk -v begins="$2" '/^```/ { inside = !inside; first = 1; next } inside && first { keep = ($0 == begins); first = 0 } inside && keep' \
        "/usr/share/doc/lectern/$1"
}
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
check "lectern status says more, to root" sh -c "lectern status | grep '^gemini  *[1-9]'"
check "and to programs" sh -c "lectern status --format openmetrics | grep -q '^# EOF'"
check "and to nobody else" not setpriv --reuid=nobody --regid=nogroup --clear-groups lectern status
check "it says who may ask" sh -c "setpriv --reuid=nobody --regid=nogroup --clear-groups lectern status 2>&1 | grep -q 'ask as root'"
service_has() { lectern status --format openmetrics | grep -q "^$1"; }
check "its own process is among what it sees" service_has "process_open_fds [1-9]"

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
    systemctl reload lectern.service || lost=1
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

# Units that leave each other alone
check "at first the sockets are enabled and the service is not" is "$(all_enabled)" "disabled enabled enabled"
systemctl enable --quiet lectern.service
check "enabling the service enables it alone" is "$(all_enabled)" "enabled enabled enabled"
systemctl disable --quiet lectern.service
check "disabling it disables it alone" is "$(all_enabled)" "disabled enabled enabled"
systemctl disable --quiet --now lectern-gopher.socket
systemctl enable --quiet lectern.service
check "Gopher's socket stays disabled when the service is enabled" is "$(all_enabled)" "enabled enabled disabled"
now=$(since)
systemctl restart lectern.service
check "without Gopher's socket Gemini is served" page
check "and Gopher is not" not gopher
check "which is said in one line" has "$(logged --since="$now")" "Gopher is not served, as no socket for it was handed in"
systemctl --quiet mask --now lectern-gopher.socket
systemctl restart lectern.service
check "the same while that is masked" page
everything stop
take 70
systemctl --quiet unmask lectern-gopher.socket
systemctl --quiet enable lectern-gopher.socket
check "Gopher's socket cannot start where its port is taken" not systemctl start lectern-gopher.socket
check "Gemini's can" systemctl start lectern-gemini.socket
now=$(since)
check "and readers of Gemini are served" page
check "with a line that says why Gopher is not there" has "$(logged --since="$now")" "Gopher is not served, as no socket for it was handed in"
said=$(dpkg -i /srv/test/lectern.deb 2>&1)
check "the package installs over it and names unit and port" \
    has "$said" "lectern-gopher.socket has not started, so nothing is served on port 70: failed to listen on sockets: Address already in use"
echo "$said" | grep '^lectern:' | sed 's/^/    /'
kill "$taker"
systemctl reset-failed
systemctl restart lectern.service
check "with the port free again a restart brings Gopher back" gopher
everything stop
systemctl --quiet mask lectern-gemini.socket
systemctl reset-failed
systemctl start lectern-gopher.socket
now=$(since)
check "Gopher is served where Gemini's socket is masked" gopher
check "which is said as an error" has "$(logged --since="$now" --priority=err)" "Gemini is not served"
systemctl --quiet unmask lectern-gemini.socket
everything stop
systemctl --quiet disable lectern-gemini.socket lectern-gopher.socket
now=$(since)
check "without any socket the service does not start" not systemctl start lectern.service
check "and names what it lacks" has "$(logged --since="$now" --priority=err)" "under systemd, start lectern-gemini.socket"
systemctl stop lectern.service
systemctl reset-failed
systemctl disable --quiet lectern.service
systemctl enable --quiet --now lectern-gemini.socket lectern-gopher.socket

# A start that fails
options /srv/nowhere
now=$(since)
check "without a capsule it does not start" not systemctl start lectern.service
check "and the reason is an error to the journal" has "$(logged --since="$now" --priority=err)" "/srv/nowhere"
options --hostnam
now=$(since)
systemctl stop lectern.service
check "nor does it start with a misspelt option" not systemctl start lectern.service
check "the reason of which is an error, too" has "$(logged --since="$now" --priority=err)" "Unknown option '--hostnam'"
systemctl stop lectern.service
systemctl reset-failed

# A reload that is refused, and one that is not
mkdir -p /srv/capsules
cp -R /usr/share/lectern/Capsule /srv/capsules/first
cp -R /usr/share/lectern/Capsule /srv/capsules/letters
cp -R /usr/share/lectern/Capsule /srv/capsules/diary
options "--hostname localhost /srv/capsules/first"
systemctl restart lectern-gemini.socket lectern-gopher.socket lectern.service
pid=$(property MainPID)
title() { sed -i "s/^Title: .*/Title: $1/" /srv/capsules/first/capsule.rec; }
title "A second title"
check "a reload succeeds" systemctl reload lectern.service
check "and at its end the new is served" sh -c 'lectern fetch gemini://localhost/ | grep -q "A second title"'
echo "Titel: wrong" >>/srv/capsules/first/capsule.rec
now=$(since)
check "a reload that is refused fails" not systemctl reload lectern.service
check "and the reason is an error to the journal" has "$(logged --since="$now" --priority=err)" "Titel"
check "while the old is served on" sh -c 'lectern fetch gemini://localhost/ | grep -q "A second title"'
check "and so does the next one" not systemctl reload lectern.service
sed -i '/^Titel: /d' /srv/capsules/first/capsule.rec
title "A third title; reload 7: refused"
check "with the mistake mended a reload succeeds" systemctl reload lectern.service
check "whatever the title is" systemctl reload lectern.service
title "A third title"
options "/srv/nowhere"
check "options wait for a restart, and a reload does without" systemctl reload lectern.service
check "all of it in one process" is "$(property MainPID)" "$pid"

# Pages for a web server
other() { setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"; }
pages=/run/lectern-web/pages
web() { other grep -q "$1" $pages/index.html; }
check "the unit that exports pages is not enabled by the package" is "$(enabled lectern-web.service)" disabled
printf '%s\n' 'LECTERN_OPTIONS="--hostname localhost /srv/capsules/first"' \
    'LECTERN_WEB_OPTIONS="--base-url https://capsule.example.org /srv/capsules/first"' >/etc/default/lectern
systemctl restart lectern.service
check "it can be enabled and started" systemctl --quiet enable --now lectern-web.service
check "another user can read its pages" web "A third title"
check "all of them" is "$(other find $pages ! -readable | wc -l) $(other find $pages -type f | wc -l)" "0 $(find $pages -type f | wc -l)"
check "they know where they stand" web 'rel="canonical" href="https://capsule.example.org/"'
check "nobody else can write to them" not other touch $pages/mine
title "A fourth title"
check "a reload of the server succeeds with it" systemctl reload lectern.service
check "and the new pages follow" eventually 10 web "A fourth title"
alone() { is "$(ls -A /run/lectern-web)" pages; }
check "as one whole, with nothing beside it" eventually 10 alone
title "A fifth title"
echo "Titel: wrong" >>/srv/capsules/first/capsule.rec
check "a capsule with a mistake is refused by both" not sh -c 'systemctl reload lectern.service || systemctl reload lectern-web.service'
check "and leaves the pages that are there" web "A fourth title"
check "with the reason as an error to the journal" sh -c 'journalctl --no-pager --quiet --output=cat --priority=err --unit=lectern-web.service | grep -q Titel'
sed -i '/^Titel: /d' /srv/capsules/first/capsule.rec
check "with the mistake mended it goes on" systemctl reload lectern.service
check "to the newest" eventually 10 web "A fifth title"
title "A third title"
check "it can be reloaded alone" systemctl reload lectern-web.service
check "for its pages alone" web "A third title"
check "it left no complaint of its system calls" not sh -c 'journalctl --no-pager --quiet --output=cat --unit=lectern-web.service | grep "not implemented"'
mark=$(stat -c %i $pages)
check "the package can be installed over it" dpkg -i /srv/test/lectern.deb
check "which exports anew" not is "$(stat -c %i $pages)" "$mark"
check "and leaves it enabled" is "$(enabled lectern-web.service)" enabled
systemctl --quiet disable --now lectern-web.service
check "stopped, it takes its pages along" eventually 10 not test -e /run/lectern-web

# Checked as the service would see it
options "--hostname localhost /srv/capsules/first"
service_check() { /usr/lib/lectern/check; }
systemctl restart lectern.service
pid=$(property MainPID)
owner=$(stat -c %u /var/lib/private/lectern/localhost.key)
check "what is served passes the check" service_check
check "which leaves the server and its files alone" \
    is "$(property MainPID) $(stat -c %u /var/lib/private/lectern/localhost.key)" "$pid $owner"
check "and answers on the socket of its status" lectern status
check "and nothing of its own" not sh -c 'ls /run/systemd/system /run | grep lectern-check'
chmod 600 /srv/capsules/first/sections/*
check "what root alone can read passes as root" lectern serve --check-config --certs /var/lib/lectern /srv/capsules/first
check "and not as the service" not service_check
chmod 644 /srv/capsules/first/sections/*
options "--hostname new.example /srv/capsules/first"
check "a certificate could be made" service_check
check "and is not yet" not test -e /var/lib/private/lectern/new.example.key
options "--certs /etc/lectern --hostname new.example /srv/capsules/first"
mkdir -p /etc/lectern
check "it could not be where the service may not write" not service_check
mkdir -p /root/elsewhere
echo "no key" >/root/elsewhere/bad.key
options "--hostname localhost /srv/capsules/first"
drop_in credentials <<END
[Service]
LoadCredential=localhost.crt:/root/elsewhere/localhost.crt
LoadCredential=localhost.key:/root/elsewhere/bad.key
END
check "credentials are checked" not service_check
check "with their names" has "$(service_check 2>&1)" "localhost.key: holds no private key"
rm /etc/systemd/system/lectern.service.d/credentials.conf
drop_in descriptors <<END
[Service]
LimitNOFILE=100
END
check "few descriptors are a warning" has "$(service_check 2>&1)" "of the 100 descriptors allowed, 36 connections can be had at once"
now=$(since)
systemctl restart lectern.service
check "at a start as well" has "$(logged --since="$now" --priority=warning)" "of the 100 descriptors allowed"
rm /etc/systemd/system/lectern.service.d/descriptors.conf
# Credentials with the name of no host, and those that are not there
drop_in credentials <<END
[Service]
LoadCredential=Localhost.crt:/root/elsewhere/localhost.crt
LoadCredential=Localhost.key:/root/elsewhere/localhost.key
END
check "a credential of no host is a warning" sh -c '/usr/lib/lectern/check 2>&1 | grep -q "credential .*Localhost.crt.* is of no host that is served"'
check "and no more" service_check
drop_in credentials <<END
[Service]
LoadCredential=localhost.crt:/root/nowhere.crt
END
check "a credential that is not there is an error" not service_check
check "with its path or name" sh -c '/usr/lib/lectern/check 2>&1 | grep -i -E "nowhere.crt|credential"'
rm /etc/systemd/system/lectern.service.d/credentials.conf
# What a drop-in has for a start, and that a check leaves alone
cat >/etc/systemd/system/told.service <<END
[Service]
Type=oneshot
ExecStart=/usr/bin/touch /run/told
END
drop_in around <<'END'
[Unit]
OnFailure=told.service
OnSuccess=told.service
Wants=told.service
[Service]
ExecStartPre=+/usr/bin/touch /run/told
ExecStopPost=+/usr/bin/touch /run/told
RuntimeDirectory=lectern-%N
# The command over two lines.
ExecStart=
ExecStart=/usr/bin/lectern serve --certs %S/lectern \
    # of which this is none
    --threads 1 $LECTERN_OPTIONS
END
mkdir -p /etc/systemd/system/service.d
printf '[Unit]\nOnFailure=told.service\n[Service]\nExecStopPost=+/usr/bin/touch /run/told\n' >/etc/systemd/system/service.d/all.conf
systemctl daemon-reload
check "what a drop-in has around a start is not done by a check" service_check
options "--hostname localhost -- /srv/nowhere"
check "nor after one that finds a mistake" not service_check
check "which names it" has "$(service_check 2>&1)" "/srv/nowhere does not exist"
check "nobody was told" not test -e /run/told
check "and no folder is left" not sh -c 'ls /run /run/private | grep lectern-'
options "--hostname localhost /srv/capsules/first"
rm -r /etc/systemd/system/lectern.service.d/around.conf /etc/systemd/system/told.service /etc/systemd/system/service.d
drop_in folder <<END
[Service]
RuntimeDirectory=lectern-held
END
systemctl restart lectern.service
check "with a folder of the running service below /run" test -d /run/lectern-held
check "a check passes" service_check
check "and leaves it there" test -d /run/lectern-held
rm /etc/systemd/system/lectern.service.d/folder.conf
drop_in condition <<END
[Unit]
ConditionPathExists=/srv/nowhere
END
check "a condition that is not met is found" not service_check
rm /etc/systemd/system/lectern.service.d/condition.conf
drop_in twice <<END
[Service]
ExecStart=/usr/bin/lectern serve
END
check "so is a unit that systemd refuses" not service_check
rm /etc/systemd/system/lectern.service.d/twice.conf
systemctl daemon-reload
for socket in gemini gopher; do systemctl --quiet disable --now lectern-$socket.socket; done
check "so is a service to which no socket would be handed in" not service_check
systemctl --quiet enable --now lectern-gopher.socket lectern-gemini.socket
systemctl restart lectern.service
check "again all is good" service_check
drop_in root <<END
[Service]
DynamicUser=no
PrivateUsers=no
END
check "a service that runs as root is checked as root" service_check
rm /etc/systemd/system/lectern.service.d/root.conf
systemctl daemon-reload

# The example of Configuration.md, as it stands there
mkdir -p /etc/ssl/letters
lectern certificate create --hostname letters.example.net --certs /etc/ssl/letters >/tmp/certificate
example Configuration.md "# The server. Every line may be left out." >/etc/lectern/lectern.conf
check "the example of a configuration is there" grep -q '^Hostname: letters.example.net' /etc/lectern/lectern.conf
example Configuration.md "[Service]" | drop_in example
options "--config /etc/lectern/lectern.conf"
check "it passes the check as the service" service_check
check "the service starts with it" systemctl restart lectern.service
check "both hosts are served" sh -c 'lectern fetch --connect 127.0.0.1:1965 gemini://letters.example.net/ && lectern fetch --connect 127.0.0.1:1965 gemini://capsule.example.org/'
fingerprint=$(sed -n 's/^certificate, SHA-256: //p' /tmp/certificate)
check "with the certificate that was handed in" sh -c "journalctl --no-pager --quiet --output=cat --unit=lectern.service | tail -n 5 | grep -q 'letters.example.net: SHA-256 $fingerprint'"
printf '\nHostname: third.example.org\nCapsule: /srv/capsules/first\n' >>/etc/lectern/lectern.conf
check "a host without a certificate is refused by a reload" not systemctl reload lectern.service
lectern certificate create --hostname third.example.org --certs /var/lib/lectern >/tmp/certificate
check "and taken once root has made one" systemctl reload lectern.service
check "it is served" lectern fetch --connect 127.0.0.1:1965 gemini://third.example.org/
check "and a restart goes well, too" systemctl restart lectern.service

# Moving house, by the commands of Operations
moving() { # moving BEGINNING: the commands of the block that begins so, run by root, for the capsule that is here
    example Operations.md "$1" | sed -e 's/sudo //g' -e 's|~/|/root/|g' -e 's|srv/my-capsule|srv/capsules|g' -e 's|etc/ssl/capsule|etc/ssl/letters|g' -e 's|new-address|127.0.0.1|g' >/tmp/commands
    [ -s /tmp/commands ] && sh -e /tmp/commands
}
fingerprint=$(lectern certificate show --hostname capsule.example.org --certs /var/lib/lectern | sed -n 's/^certificate, SHA-256: //p')
check "a backup is made" moving "cd /"
dpkg --purge lectern >/dev/null
rm -rf /etc/lectern /etc/ssl/letters /etc/systemd/system/lectern.service.d /srv/capsules /etc/default/lectern
dpkg -i /srv/test/lectern.deb >/dev/null 2>&1
check "a new machine serves the first capsule" page
check "and is given the backup" moving "sudo systemctl stop lectern-gemini.socket lectern-gopher.socket lectern.service"
check "it serves what the old one served, with its certificate" moving "lectern fetch --connect new-address gemini://capsule.example.org/"
check "which is the old one's" has "$(logged | tail -n 9)" "capsule.example.org: SHA-256 $fingerprint"
rm -rf /etc/lectern /etc/ssl/letters /etc/systemd/system/lectern.service.d/example.conf
systemctl daemon-reload
options ""
systemctl restart lectern.service

# Upgrade
version() { dpkg-query --show --showformat='${Version}' lectern; }
old=$(version)
# pack NUMBER: the package once more, as one of a later commit. Packed as it is: to compress it takes longer than all that is checked here.
pack() {
    sed -i "s/^Version: .*/Version: ${old%+git*}+git2999123123595$1.0123456/" /tmp/later/DEBIAN/control
    dpkg-deb -Znone --build /tmp/later "/tmp/later$1.deb" >/dev/null
}
upgrade() { apt-get -qq -o Dpkg::Use-Pty=0 install "/tmp/later$1.deb"; }
running_is_new() { not sh -c "readlink /proc/$(property MainPID)/exe | grep -q deleted"; }
dpkg-deb --raw-extract /srv/test/lectern.deb /tmp/later
pack 8
cp /tmp/later/usr/bin/lectern /tmp/lectern-as-it-was
cp /tmp/later/usr/bin/lectern /tmp/reader
client=/tmp/reader
cat >/tmp/later/usr/bin/lectern <<'END'
#!/bin/sh
# Without a redirection, for which the sandbox has no system call.
if [ "$1" = serve ]; then
    echo "capsule.rec:1:1: error: this version wants another field"
    exit 1
fi
exec /tmp/lectern-as-it-was "$@"
END
chmod 755 /tmp/later/usr/bin/lectern
pack 7
mkdir -p /etc/systemd/system/lectern.service.requires /srv/capsules
ln -s /lib/systemd/system/lectern-gopher.socket /etc/systemd/system/lectern.service.requires/lectern-gopher.socket
cp -R /usr/share/lectern/Capsule /srv/capsules/first
options "--hostname localhost /srv/capsules/first"
systemctl restart lectern.service
pid=$(property MainPID)
now=$(since)
load_begins
check "a package whose program would not start is installed" sh -c "apt-get -qq -o Dpkg::Use-Pty=0 install /tmp/later7.deb >/tmp/upgrade 2>&1"
check "and is there" has "$(version)" "+git29991231235957"
check "while the old process serves on" is "$(property MainPID)/$(property ActiveState)" "$pid/active"
check "the terminal says so" grep -q "^lectern: the new version is installed and would not start, so the old one has not been stopped" /tmp/upgrade
check "and why" grep -q "^lectern: .*this version wants another field" /tmp/upgrade
check "and what to do" grep -q "^lectern: mend that until sudo /usr/lib/lectern/check ends well" /tmp/upgrade
check "so do the service's errors in the journal" has "$(logged --since="$now" --priority=err)" "this version wants another field"
grep '^lectern:' /tmp/upgrade | sed 's/^/    /'
check "a package of a later commit is an upgrade" upgrade 8
check "is there" has "$(version)" "+git29991231235958"
check "runs" not is "$(property MainPID)" "$pid"
check "as the new program" running_is_new
pid=$(property MainPID)
mv /tmp/lectern-as-it-was /tmp/later/usr/bin/lectern
pack 9
echo "Titel: wrong" >>/srv/capsules/first/capsule.rec
check "with a mistake in the capsule a package is installed" sh -c "apt-get -qq -o Dpkg::Use-Pty=0 install /tmp/later9.deb >/tmp/upgrade 2>&1"
check "while the old process serves on" is "$(property MainPID)/$(property ActiveState)" "$pid/active"
check "the terminal names the mistake" grep -q "^lectern: .*capsule.rec:.*Titel" /tmp/upgrade
sed -i '/^Titel: /d' /srv/capsules/first/capsule.rec
check "which is mended" service_check
check "and a restart brings the new program" systemctl restart lectern.service
check "it runs" running_is_new
load_ends
check "all of it loses no request" without_loss
echo "    $answers answers, $lost lost"
check "it leaves no link of an older package" not test -e /etc/systemd/system/lectern.service.requires
check "and leaves the units as they were" is "$(all_enabled)" "disabled enabled enabled"
rm -rf /tmp/later* /tmp/upgrade /tmp/reader /srv/capsules
client=lectern
options ""
systemctl restart lectern.service

# Alone, by the commands in the drop-in's own head
page >/dev/null
cd /usr/share/doc/lectern/examples || exit 1
sed -n 's/^#   //p' lectern-alone.conf >/tmp/commands
cd /usr/share/doc/lectern/examples && now=$(since)
check "three commands are there" is "$(wc -l </tmp/commands)" 3
check "they set it up alone" sh -e /tmp/commands
cd /
check "it answers then, too" page
check "over Gopher on a port of its own" lectern fetch gopher://localhost:7070/
check "with sockets of its own" not sh -c "journalctl --no-pager --quiet --output=cat --unit=lectern.service --since='$now' | grep 'handed in'"
check "the other sockets stay away" is "$(all_enabled)" "enabled disabled disabled"
check "and take no part" not systemctl --quiet is-active lectern-gemini.socket lectern-gopher.socket
rm /etc/systemd/system/lectern.service.d/alone.conf
systemctl daemon-reload
systemctl disable --quiet --now lectern.service
systemctl enable --quiet --now lectern-gemini.socket lectern-gopher.socket

# Protocols that are off until somebody wants them
small() { systemctl "$@" lectern-spartan.socket lectern-nex.socket lectern-finger.socket; }
small_are() { small is-enabled 2>/dev/null | sort -u; }
# Nex and Finger have no errors: what comes has to be the page.
shows() { lectern fetch "$1" | grep -q "$2"; }
page >/dev/null
now=$(since)
for protocol in spartan nex finger; do
    unit=lectern-$protocol.socket
    check "$unit is there, and neither enabled nor active" is "$(enabled $unit)/$(systemctl is-active $unit)" disabled/inactive
    check "and nobody answers over it" not lectern fetch "$protocol://localhost/"
    check "it can be enabled" systemctl --quiet enable $unit
    # Not by itself: systemd starts no socket of a service that runs.
    check "and comes with a start of the service" systemctl restart lectern.service
    check "and answers over it with its title" shows "$protocol://localhost/" "Left Opposition"
    check "and with a page" shows "$protocol://localhost/glossary/" "Trotsky"
done
check "nothing is missed or refused" not sh -c "journalctl --no-pager --quiet --output=cat --unit=lectern.service --since='$now' | grep -E 'is not served|not implemented'"
check "a page of Finger is found by its name" shows finger://localhost/today "$(date +%-d)"
pid=$(property MainPID)
check "the package can be installed over them" dpkg -i /srv/test/lectern.deb
check "which leaves them enabled" is "$(small_are)" enabled
check "and the new process with them" not is "$(property MainPID)" "$pid"
check "over Spartan" shows spartan://localhost/ "Left Opposition"
check "Nex" shows nex://localhost/ "Left Opposition"
check "and Finger" shows finger://localhost/ "Left Opposition"

# Removal
check "it is there before removal" page
check "the package can be installed again over itself, with readers served" sh -c 'dpkg -i /srv/test/lectern.deb && lectern fetch gemini://localhost/'
check "it is removed" dpkg --remove lectern
check "the key stays then" test -e /var/lib/private/lectern/localhost.key
check "it is purged" dpkg --purge lectern
check "no socket listens then" not sh -c "systemctl list-sockets --all --no-legend | grep lectern"
check "it can be installed anew" dpkg -i /srv/test/lectern.deb
check "and has forgotten what was enabled" is "$(all_enabled)/$(small_are)" "disabled enabled enabled/disabled"
check "it is purged again" dpkg --purge lectern
rm -rf /etc/systemd/system/lectern.service.d /srv/capsules /root/lectern-backup.tgz
find / -xdev -name '*lectern*' 2>/dev/null | sort >/tmp/after
check "which leaves nothing" diff /tmp/before /tmp/after

if [ $failures -gt 0 ]; then
    echo "systemd-test: $failures of the checks failed"
    journalctl --no-pager --unit=lectern.service | tail -n 40
    exit 1
fi
echo "systemd-test: all checks passed"
