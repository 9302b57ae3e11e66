#!/bin/sh
# check-binary.sh PROGRAM: small enough to ship, and in need of no library but OpenSSL and those of C and C++.
set -eu
LARGEST=18000000

size=$(wc -c <"$1")
if [ "$size" -gt $LARGEST ]; then
    echo "$1: $size bytes, $LARGEST at most" >&2
    exit 1
fi
others=$(readelf -d "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' |
    grep -v -E '^(libssl|libcrypto|libstdc\+\+|libgcc_s|libm|libc|ld-linux-[a-z0-9-]+)\.so\.' | tr '\n' ' ' || true)
if [ -n "$others" ]; then
    echo "$1: needs ${others}beside OpenSSL and the libraries of C and C++; build it with make release" >&2
    exit 1
fi
# shellcheck disable=SC2016  # a dollar sign begins a Swift symbol
# The other way in which they might come: linked into it. FoundationEssentials is, by swift-argument-parser.
if grep -q -a -E '\$s10Foundation[0-9]|FoundationInternationalization|icudt[0-9]+' "$1"; then
    echo "$1: holds libFoundation or ICU; see which import brings it" >&2
    exit 1
fi
