#!/bin/sh
# A `package` type, function or initialiser must directly follow a `///` line or an attribute line: swift-format's own rule for
# documentation passes over `package`. Properties and type aliases are left to the reviewer, and so are the requirements of
# Equatable, Comparable and Hashable, whose meaning the standard library documents.
set -eu
cd "$(dirname "$0")/.."
sources=${1:-Sources}

find "$sources" -name '*.swift' -exec awk '
    FNR == 1 { previous = "" }
    /^[[:space:]]*(package|public) ((static|final|consuming|borrowing|mutating|nonisolated|indirect) )*(struct|enum|actor|class|protocol|func|init)[ ?(<]/ &&
        previous !~ /^[[:space:]]*(\/\/\/|@)/ &&
        !/ func (==|<|hash\(into) ?/ {
        print FILENAME ":" FNR ": error: no documentation comment; say above the declaration what its type does not"
        found = 1
    }
    NF { previous = $0 }
    END { exit found }
' {} +
