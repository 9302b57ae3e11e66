#!/bin/sh
# Checks for what a build needs and installs the Debian packages that are missing, where the user may.
# Says nothing and changes nothing on a machine that has everything. Exit status: 0 ready, 1 with one line that says what to do.
set -eu

SWIFT_MINIMUM=6.3

fail() {
    echo "setup: $*" >&2
    exit 1
}

have() { command -v "$1" >/dev/null 2>&1; }

# need PACKAGE TEST…: one more package to install, unless the test succeeds. Packages are named so that they are the same on every
# release: the headers' package brings the library whose own name changes.
missing=
need() {
    package=$1
    shift
    if "$@" >/dev/null 2>&1; then return; fi
    case " $missing " in *" $package "*) ;; *) missing="${missing:+$missing }$package" ;; esac
}

no_library_is_missing() { ! echo "$unresolved" | grep -q "$1"; }
openssl_3_is_here() { pkg-config --exists 'openssl >= 3.0'; }
any_exists() { for file; do [ -e "$file" ] && return; done; return 1; }

# The toolchain's own libraries: what its package manager was linked with and this machine lacks.
unresolved=
if have swift && have ldd; then
    toolchain=$(dirname "$(readlink -f "$(command -v swift)")")
    unresolved=$(ldd "$toolchain/swift-build" "$toolchain/swift-frontend" 2>/dev/null | grep 'not found' || true)
fi

need git have git
need ca-certificates any_exists /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/cert.pem
need pkg-config have pkg-config
need libssl-dev openssl_3_is_here
need libstemmer-dev any_exists /usr/lib/*/libstemmer.a /usr/lib/libstemmer.a /usr/lib64/libstemmer.a
need libcmark-gfm-dev any_exists /usr/lib/*/libcmark-gfm.a /usr/lib/libcmark-gfm.a /usr/lib64/libcmark-gfm.a
need libcmark-gfm-extensions-dev any_exists /usr/lib/*/libcmark-gfm-extensions.a /usr/lib/libcmark-gfm-extensions.a /usr/lib64/libcmark-gfm-extensions.a
need binutils-gold have ld.gold
need libc6-dev any_exists /usr/include/stdio.h
need g++ any_exists /usr/lib/gcc/*/*/libstdc++.so
need libcurl4-openssl-dev no_library_is_missing libcurl
need libncurses-dev no_library_is_missing libncurses
need libsqlite3-dev no_library_is_missing libsqlite3
need libxml2-dev no_library_is_missing libxml2
need uuid-dev no_library_is_missing libuuid
need zlib1g-dev no_library_is_missing libz

# as_root COMMAND…: through sudo where it asks nothing, or may ask because a person sits at a terminal.
may_become_root() {
    [ "$(id -u)" -eq 0 ] && return
    have sudo || return 1
    sudo -n true 2>/dev/null && return
    [ -t 0 ] && [ -t 2 ] && id -nG | tr ' ' '\n' | grep -qxE 'sudo|wheel|admin'
}
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
apt() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=60 "$@"; }

if [ -n "$missing" ]; then
    have apt-get || fail "missing: $missing (Debian's names); install them with your system's package manager, then run make again"
    by_hand="sudo apt-get install $missing"
    if [ "$(id -u)" -eq 0 ]; then by_hand="apt-get install $missing"; fi
    may_become_root || fail "missing: $missing; ask an administrator for: $by_hand"
    echo "setup: installing $missing" >&2
    # An old package list may do without a network; that the installation fails is what counts.
    # shellcheck disable=SC2086  # one word a package
    log=$({ apt update || true; apt install --no-install-recommends -y $missing; } 2>&1) || {
        reason=$(echo "$log" | grep -m 1 -E '^(E:|W: Failed)' || echo "$log" | tail -n 1)
        fail "could not install $missing ($reason); once that is mended: $by_hand"
    }
fi

have swift || fail "Swift is missing: install version $SWIFT_MINIMUM or later from https://www.swift.org/install/linux/ and have its usr/bin on PATH"
version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
[ -n "$version" ] || fail "swift does not start ($(swift --version 2>&1 | head -n 1)): install version $SWIFT_MINIMUM or later from https://www.swift.org/install/linux/"
oldest=$(printf '%s\n%s\n' "$SWIFT_MINIMUM" "$version" | sort -V | head -n 1)
[ "$oldest" = "$SWIFT_MINIMUM" ] || fail "Swift $version is too old: install version $SWIFT_MINIMUM or later from https://www.swift.org/install/linux/"
