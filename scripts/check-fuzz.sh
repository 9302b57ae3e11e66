#!/bin/sh
# Checks that the fuzz targets compile with the package as it was built, since an ordinary build leaves them out.
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.."
build=.build/debug
# SwiftPM names the package after its folder.
package=$(grep -o '"-module-name","Gopher"[^]]*' .build/debug.yaml | grep -o '"-package-name","[^"]*"' | head -n 1 | cut -d '"' -f 4)
for target in Fuzz/[A-Z]*/; do
    set --
    for module in Sources/*/module.modulemap; do set -- "$@" -I "${module%/*}"; done
    swiftc -typecheck -swift-version 6 -warnings-as-errors -parse-as-library -package-name "$package" -I "$build/Modules" "$@" \
        "$target"*.swift
done
echo "check-fuzz: $(find Fuzz -mindepth 1 -maxdepth 1 -type d -name '[A-Z]*' | wc -l) targets compile"
