#!/bin/sh
# Boots a container with a systemd of its own, installs the package in it, and runs scripts/systemd-test-inside.sh there. Its network
# is a loopback interface and nothing else, so ports of this machine neither matter nor are touched. Every step has a limit.
# SYSTEMD_TEST_MIRROR= another Debian mirror than debootstrap's own; SYSTEMD_TEST_ROOT= where the container's files are kept between runs.
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

# The program is linked with this release's libraries; what the package depends on is in the container from the start.
depends=$(dpkg-deb --field "$package" Depends | sed 's/([^)]*)//g; s/ //g')
# shellcheck source=/dev/null
suite=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
root=${SYSTEMD_TEST_ROOT:-/var/cache/lectern-systemd-test/$suite}
if [ ! -e "$root/.complete" ]; then
    rm -rf "$root"
    mkdir -p "$root"
    echo "making a container of $suite in $root" >&2
    timeout 900 debootstrap --variant=minbase --include="systemd,systemd-sysv,$depends" "$suite" "$root" \
        ${SYSTEMD_TEST_MIRROR:+"$SYSTEMD_TEST_MIRROR"} >"$root.log" 2>&1 || skip "debootstrap could not make a container of '$suite' ($(tail -n 1 "$root.log"))"
    touch "$root/.complete"
fi

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

# What happens in the container is forgotten (--volatile); the whole of it ends after twelve minutes whatever happens.
timeout --kill-after=10 720 systemd-nspawn --quiet --directory="$root" --volatile=overlay --private-network --register=no \
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
timeout 600 nsenter -t "$leader" -a /bin/sh /srv/test/systemd-test-inside.sh || status=$?
if [ $status -eq 124 ]; then echo "systemd-test: the checks had not ended after ten minutes; is the machine busy?" >&2; fi
[ $status -eq 0 ]
