#!/bin/sh
# Runs what the Containerfile packs as a container engine would, without one: the installed tree and the libraries that it needs, as a
# root that is only read, with namespaces of its own, as the first process, by the image's own entry point and user. Its network is a
# loopback interface and nothing else.
# container-test.sh [PROGRAM]
set -eu
cd "$(dirname "$0")/.."

skip() {
    echo "skipped: $*"
    exit 0
}
[ "$(id -u)" -eq 0 ] || skip "only root can make a container of these parts; run sudo make container-test"
for tool in unshare nsenter chroot setpriv ip pgrep ldd; do
    command -v $tool >/dev/null || skip "$tool is missing; on Debian: apt-get install util-linux iproute2 procps"
done
unshare --pid --fork --mount --net --uts --ipc true 2>/dev/null || skip "this machine lets nobody make namespaces"
program=${1:-.build/container/usr/bin/lectern}
[ -x "$program" ] || { echo "container-test: there is no $program; run make container-tree" >&2; exit 1; }

# What the image says of a start: '["a", "b"]' becomes 'a b'.
entry=$(sed -n 's/^ENTRYPOINT \[\(.*\)\]/\1/p' Containerfile | tr -d '",')
user=$(sed -n 's/^USER //p' Containerfile)
signal=$(sed -n 's/^STOPSIGNAL SIG//p' Containerfile)
volume=$(sed -n 's/^VOLUME //p' Containerfile)
for value in "$entry" "$user" "$signal" "$volume"; do
    [ -n "$value" ] || { echo "container-test: the Containerfile lacks ENTRYPOINT, USER, STOPSIGNAL or VOLUME" >&2; exit 1; }
done

work=$(mktemp -d)
engine=
finish() {
    if [ -n "$engine" ]; then
        # The end of its parent does not reach the first process, since a change of user takes that signal away.
        pkill -KILL -P "$engine" || true
        kill -KILL "$engine" 2>/dev/null || true
        wait "$engine" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM

root=$work/root
mkdir -p "$root/proc" "$root/dev" "$root/etc" "$root/srv/capsule" "$root$volume" "$work/certs"
cp -R .build/container/usr "$root/usr"
cp "$program" "$root/usr/bin/lectern"
for library in $(ldd "$program" | grep -o '/[^ ]*'); do
    mkdir -p "$root$(dirname "$library")"
    cp -L "$library" "$root$library"
done
printf '127.0.0.1 localhost\n::1 localhost\n' >"$root/etc/hosts"
cp -R Capsule "$work/capsule"
chmod -R a+rX "$work/capsule" "$root"
chmod 755 "$work"
chown "$user" "$work/certs"
chmod 700 "$work/certs"
# Nothing of it is known by a user's name, as there is no /etc/passwd.
cat >"$work/engine" <<'END'
set -eu
root=$1 volume=$2 user=$3
shift 3
ip link set lo up
mount --make-rprivate /
mount --bind "$root" "$root"
mount --bind "$root/../capsule" "$root/srv/capsule"
mount -o remount,bind,ro "$root/srv/capsule"
mount --bind "$root/../certs" "$root$volume"
mount -t proc proc "$root/proc"
mount -o remount,bind,ro "$root"
exec setpriv --no-new-privs --bounding-set=-all,+sys_chroot,+setuid,+setgid --inh-caps=-all chroot --userspec="$user" "$root" "$@"
END

failures=0
check() { # check LABEL COMMAND…
    label=$1
    shift
    if "$@" >"$work/said" 2>&1; then
        echo "ok: $label"
    else
        echo "FAILED: $label"
        sed 's/^/    /' "$work/said" | tail -n 5
        failures=$((failures + 1))
    fi
}
is() { [ "$1" = "$2" ] || { echo "'$1' and not '$2'"; return 1; }; }
not() { if "$@"; then return 1; fi; }
eventually() { # eventually SECONDS COMMAND…
    rest=$(($1 * 10))
    shift
    until "$@"; do
        rest=$((rest - 1))
        [ $rest -gt 0 ] || return 1
        sleep 0.1
    done
}
# begin ARGUMENT…: as "podman run IMAGE ARGUMENT…" would; $first is its first process, seen from here.
begin() {
    # shellcheck disable=SC2086  # words of the entry point
    setsid unshare --pid --fork --kill-child --mount --net --uts --ipc \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin sh "$work/engine" "$root" "$volume" "$user" $entry "$@" >>"$work/log" 2>&1 &
    engine=$!
    eventually 20 found || { cat "$work/log"; return 1; }
}
found() { first=$(pgrep -P "$engine" -x lectern); }
inside() { nsenter --target="$first" --net timeout 20 "$@"; }
fetch() { inside "$program" fetch "$1"; }
serves() { fetch "$1" | grep -q "$2"; }
status() { sed -n "s/^$1:[[:space:]]*//p" "/proc/$first/status"; }
ends() { not test -e "/proc/$first"; }
fingerprint() { sed -n 's/^certificate of localhost: SHA-256 //p' "$work/log" | tail -n 1; }

(cd "$root" && find . -type f -o -type l | sort) >"$work/before"
check "it starts" begin /srv/capsule
[ $failures -eq 0 ] || exit 1
check "and serves" eventually 20 serves gemini://localhost/ "Left Opposition"
check "over Gopher, too" eventually 20 serves gopher://localhost:7070/ "Left Opposition"
check "it is the first process" is "$(status NSpid | cut -f 2)" 1
check "of the image's user" is "$(status Uid | cut -f 1):$(status Gid | cut -f 1)" "$user"
check "who is not root" not is "$(status Uid | cut -f 1)" 0
check "without a capability, and can gain none" is "$(status CapEff) $(status CapPrm) $(status NoNewPrivs)" \
    "0000000000000000 0000000000000000 1"
check "its root is only read" not nsenter --target="$first" --mount touch "$root/usr/mine"
check "its certificate is in the volume" test -e "$work/certs/localhost.crt"
old=$(fingerprint)
sed -i 's/^Title: .*/Title: A second title/' "$work/capsule/capsule.rec"
kill -HUP "$first"
check "a reload by SIGHUP shows what is new" eventually 20 serves gemini://localhost/ "A second title"
echo "Titel: wrong" >>"$work/capsule/capsule.rec"
kill -HUP "$first"
check "one that is refused says why" eventually 20 grep -q "Titel" "$work/log"
check "and leaves the old" serves gemini://localhost/ "A second title"
sed -i '/^Titel: /d' "$work/capsule/capsule.rec"
check "the process is the same" kill -0 "$first"
# An engine waits for ten seconds, and kills then.
kill -s "$signal" "$first"
check "it ends when it is stopped" eventually 10 ends
code=0
wait "$engine" || code=$?
engine=
check "with status 0" is "$code" 0
(cd "$root" && find . -type f -o -type l | sort) >"$work/after"
check "nothing was written but to the volume" diff "$work/before" "$work/after"
check "it starts again" begin --hostname localhost /srv/capsule
check "and serves" eventually 20 serves gemini://localhost/ "A second title"
check "with the certificate of before" is "$(fingerprint)" "$old"
kill -s INT "$first"
check "it ends by an interrupt as well" eventually 10 ends
code=0
wait "$engine" || code=$?
engine=
check "with status 0" is "$code" 0
check "without a capsule it shows the installed one" begin
check "and serves" eventually 20 serves gemini://localhost/ "A Hundred Years of the Left Opposition"

if [ $failures -gt 0 ]; then
    echo "container-test: $failures of the checks failed"
    tail -n 20 "$work/log"
    exit 1
fi
echo "container-test: all checks passed"
