#!/bin/sh
# check-binary.sh PROGRAM: small enough to ship, hardened, and in need of no library but OpenSSL and those of C and C++.
set -eu
LARGEST=24000000

program=$1
fail() {
    echo "$program: $*" >&2
    exit 1
}

# The table of addresses that are set at start is a twentieth as large where the C library unpacks it, and is left out of the account.
table=$(readelf -SW "$program" | sed -n 's/.* \.rela\.dyn \+RELA \+[0-9a-f]* [0-9a-f]* \([0-9a-f]*\) .*/\1/p')
size=$(($(wc -c <"$program") - 0x${table:-0}))
[ "$size" -le $LARGEST ] || fail "$size bytes without .rela.dyn, $LARGEST at most"

dynamic=$(readelf -dW "$program")
others=$(echo "$dynamic" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' |
    grep -v -E '^(libssl|libcrypto|libstdc\+\+|libgcc_s|libm|libc|ld-linux-[a-z0-9-]+)\.so\.' | tr '\n' ' ' || true)
[ -z "$others" ] || fail "needs ${others}beside OpenSSL and the libraries of C and C++; build it with make release"
# shellcheck disable=SC2016  # a dollar sign begins a Swift symbol
# The other way in which they might come: linked into it. FoundationEssentials is, by swift-argument-parser.
if grep -q -a -E '\$s10Foundation[0-9]|FoundationInternationalization|icudt[0-9]+' "$program"; then
    fail "holds libFoundation or ICU; see which import brings it"
fi

# Whoever can write beside the program could give it other libraries.
if echo "$dynamic" | grep -q -E '\((RUNPATH|RPATH)\)'; then fail "has a RUNPATH; build it with --disable-local-rpath"; fi

segments=$(readelf -lW "$program")
echo "$dynamic" | grep -q -E 'FLAGS_1.*\bPIE\b' || fail "cannot be loaded at any address; link it as a PIE"
echo "$dynamic" | grep -q -E 'FLAGS_1.*\bNOW\b' || fail "binds addresses late; link it with -z now"
echo "$segments" | grep -q GNU_RELRO || fail "leaves its tables of addresses writable; link it with -z relro"
if echo "$dynamic" | grep -q '(TEXTREL)'; then fail "writes to its own code when it is loaded; see which object is not position-independent"; fi
echo "$segments" | grep -q -E 'GNU_STACK.* RW +0' || fail "has a stack that can be executed; link it with -z noexecstack"
if echo "$segments" | grep -q -E '^ +LOAD.* RWE '; then fail "has memory that can be written and executed"; fi
readelf -W --dyn-syms "$program" | grep -q __stack_chk_fail || fail "has no stack protector; see what has switched it off"

# Indirect branches and a shadow stack (CET) are in force where every object has them: Swift's own library decides.
library=$(dirname "$(readlink -f "$(command -v swiftc || echo /nowhere/swiftc)")")/../lib/swift_static/linux/libswiftCore.a
if readelf -n "$library" 2>/dev/null | grep -q IBT; then
    readelf -n "$program" | grep -q IBT || fail "has no CET, though Swift's library has it; see which object lacks it"
fi
