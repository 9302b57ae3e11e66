#!/bin/sh
# systemd-analyze verifies each unit and measures how far the services are exposed, the server with the sockets and alone.
# It wants the programs that a unit names to exist, so it reads a copy that runs /bin/true.
set -eu
cd "$(dirname "$0")/.."

# In tenths: 0.5 with the sockets, and for what exports pages; alone, the service has the network and may call out.
SOCKETS_LIMIT=5
WEB_LIMIT=5
ALONE_LIMIT=15

if ! command -v systemd-analyze >/dev/null; then
    echo "skipped: systemd-analyze is not installed"
    exit 0
fi
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT

# verify DIRECTORY: unknown directives and values are warnings to systemd-analyze and errors here.
verify() {
    said=$(systemd-analyze --man=no verify "$1"/*.service "$1"/*.socket 2>&1) || { echo "$said" >&2; exit 1; }
    said=$(echo "$said" | grep -F "$1/" || true)
    if [ -n "$said" ]; then
        echo "$said" >&2
        exit 1
    fi
}

# exposure SERVICE LIMIT, by its path
exposure() {
    level=$(systemd-analyze --no-pager --offline=true security "$1" 2>/dev/null |
        sed -n 's/.*Overall exposure level for [^:]*: \([0-9]*\)\.\([0-9]\).*/\1\2/p' | sed 's/^0*\(.\)/\1/')
    if [ -z "$level" ]; then
        echo "skipped: this systemd-analyze does not measure units that are not installed"
    elif [ "$level" -gt "$2" ]; then
        echo "systemd/${1##*/}: exposure $level tenths, $2 at most; see systemd-analyze security --offline=true" >&2
        exit 1
    fi
}

for way in sockets alone; do
    mkdir "$copies/$way"
    cp systemd/*.socket "$copies/$way/"
    for service in systemd/*.service; do
        sed 's#^\(Exec[A-Za-z]*=+\{0,1\}\)[^ ]*#\1/bin/true#' "$service" >"$copies/$way/${service##*/}"
    done
done
mkdir "$copies/alone/lectern.service.d"
cp systemd/lectern-alone.conf "$copies/alone/lectern.service.d/"

verify "$copies/sockets"
exposure "$copies/sockets/lectern.service" "$SOCKETS_LIMIT"
exposure "$copies/sockets/lectern-web.service" "$WEB_LIMIT"
verify "$copies/alone"
exposure "$copies/alone/lectern.service" "$ALONE_LIMIT"
echo "verified: $(echo systemd/*.service systemd/*.socket systemd/*.conf)"
