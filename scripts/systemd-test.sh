#!/bin/sh
# Boots a container with a systemd of its own, installs the package in it, and runs scripts/systemd-test-inside.sh there. Its network
# is a loopback interface and nothing else, so ports of this machine neither matter nor are touched. Every step has a limit.
# RELEASE= another release of Debian (bookworm, trixie) or Ubuntu (jammy, noble) than this machine's; SYSTEMD_TEST_MIRROR= another mirror
# than its own; SYSTEMD_TEST_ROOT= where the container's files are kept between runs; SYSTEMD_TEST_MINUTES= for the checks, 15.
set -eu
cd "$(dirname "$0")/.."

skip() {
    echo "skipped: $*"
    exit 0
}

[ "$(id -u)" -eq 0 ] || skip "a container can be booted by root alone; run sudo make systemd-test"
for tool in systemd-nspawn debootstrap nsenter; do
    command -v $tool >/dev/null || skip "$tool is missing; on Debian: apt-get install systemd-container debootstrap"
done
package=$(echo .build/lectern_*_"$(dpkg --print-architecture)".deb)
[ -e "$package" ] || { echo "systemd-test: there is no package; run make deb" >&2; exit 1; }

# shellcheck source=/dev/null
suite=${RELEASE:-$(. /etc/os-release && echo "${VERSION_CODENAME:-}")}
# debootstrap knows no release that is later than itself; those of Ubuntu are made like the earlier ones.
case $suite in
jammy | noble | plucky)
    mirror=http://archive.ubuntu.com/ubuntu
    script=/usr/share/debootstrap/scripts/gutsy
    keyring=${SYSTEMD_TEST_KEYRING:-/usr/share/keyrings/ubuntu-archive-keyring.gpg}
    [ -e "$keyring" ] || skip "$keyring is missing, by which Ubuntu's archive is known; it is in Ubuntu's package ubuntu-keyring, and SYSTEMD_TEST_KEYRING= names another place"
    components=main,universe
    ;;
*)
    mirror=http://deb.debian.org/debian
    script=/usr/share/debootstrap/scripts/sid
    keyring=${SYSTEMD_TEST_KEYRING:-/usr/share/keyrings/debian-archive-keyring.gpg}
    components=main
    ;;
esac
root=${SYSTEMD_TEST_ROOT:-/var/cache/lectern-systemd-test/$suite}
if [ ! -e "$root/.complete" ]; then
    rm -rf "$root"
    mkdir -p "$root"
    echo "making a container of $suite in $root" >&2
    timeout 900 debootstrap --variant=minbase --include=systemd,systemd-sysv --components="$components" --keyring="$keyring" "$suite" "$root" \
        "${SYSTEMD_TEST_MIRROR:-$mirror}" "$script" >"$root.log" 2>&1 || skip "debootstrap could not make a container of '$suite' ($(tail -n 1 "$root.log"))"
    touch "$root/.complete"
fi
# What the package depends on, under the names that it has there: the container itself has no network.
depends=$(dpkg-deb --field "$package" Depends)
if ! grep -q -x -F -e "$depends" "$root/.depends" 2>/dev/null; then
    timeout 300 chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get -qq satisfy --no-install-recommends -y "$depends" >>"$root.log" 2>&1 || {
        echo "systemd-test: $suite cannot have what the package needs: $depends ($(grep -v '^E: Unable to correct' "$root.log" | tail -n 1))" >&2
        echo "systemd-test: a program that was linked by a later C library wants that; build it on $suite, or with make deb PACKED=" >&2
        exit 1
    }
    echo "$depends" >>"$root/.depends"
fi

minutes=${SYSTEMD_TEST_MINUTES:-15}
work=$(mktemp -d)
container=
finish() {
    if [ -n "$container" ]; then
        kill "$container" 2>/dev/null || true
        wait "$container" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM
cp "$package" "$work/lectern.deb"
cp scripts/systemd-test-inside.sh "$work/"

# What happens in the container is forgotten (--volatile); the whole of it ends two minutes after the checks should have.
timeout --kill-after=10 "$((minutes + 2))m" systemd-nspawn --quiet --directory="$root" --volatile=overlay --private-network --register=no \
    --keep-unit --machine=lectern-test --bind-ro="$work:/srv/test" --console=pipe --boot >"$work/console" 2>&1 &
container=$!

# The container's first process is a child of nspawn, which is a child of timeout.
leader=
tries=0
while [ $tries -lt 60 ]; do
    tries=$((tries + 1))
    kill -0 $container 2>/dev/null || skip "no container can be booted here ($(tail -n 1 "$work/console"))"
    nspawn=$(pgrep -P $container -x systemd-nspawn || true)
    leader=${nspawn:+$(pgrep -P "$nspawn" -x systemd || true)}
    if [ -n "$leader" ] && state=$(timeout 5 nsenter -t "$leader" -a systemctl is-system-running 2>/dev/null || true) &&
        { [ "$state" = running ] || [ "$state" = degraded ]; }; then
        break
    fi
    leader=
    sleep 0.5
done
[ -n "$leader" ] || skip "the container did not come up in 30 seconds ($(tail -n 1 "$work/console"))"

status=0
timeout "${minutes}m" nsenter -t "$leader" -a /bin/sh /srv/test/systemd-test-inside.sh || status=$?
if [ $status -eq 124 ]; then echo "systemd-test: the checks had not ended after $minutes minutes; is the machine busy?" >&2; fi
[ $status -eq 0 ]
