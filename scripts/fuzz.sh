#!/bin/sh
# Runs each fuzz target for FUZZ_SECONDS (60). A crash stops the run and is kept under Fuzz/crashes/, where the test suite replays it
# from then on; commit it together with the repair.
set -eu
cd "$(dirname "$0")/.."
scratch=.build/fuzz
mkdir -p Fuzz/crashes
# Swift's own report of a crash would come before libFuzzer's, and the input that led to it would be lost.
export SWIFT_BACKTRACE=enable=no

# fuzz TARGET [OPTION OR SEEDS ...]: inputs that reach new code are kept in the scratch folder, so that a later run begins where this one
# ended.
fuzz() {
    target=$1
    corpus=$scratch/corpus/$target
    shift
    mkdir -p "$corpus"
    FUZZ=1 swift build -c release --sanitize fuzzer --scratch-path "$scratch" --product "$target"
    "$scratch/release/$target" -max_total_time="${FUZZ_SECONDS:-60}" -max_len=4096 -timeout=5 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="Fuzz/crashes/$target-" "$corpus" "$@"
}

fuzz FuzzRequest
fuzz FuzzSelector
fuzz FuzzSmall
fuzz FuzzProxyHeader
fuzz FuzzTLSRecord
fuzz FuzzCertificate
fuzz FuzzStatus
fuzz FuzzMemory
fuzz FuzzStudy
fuzz FuzzPlain Tests/ImportingTests/Texts
fuzz FuzzCapsule -dict=Fuzz/Capsule/marks.dict Capsule Fuzz/Capsule/Seeds
fuzz FuzzFormat -dict=Fuzz/Capsule/marks.dict Capsule
fuzz FuzzImport -dict=Fuzz/Import/marks.dict Fuzz/Import/Seeds
rmdir Fuzz/crashes 2>/dev/null || true
