#!/bin/sh
# A `package` type or function must directly follow a `///` line or an attribute line: swift-format's own rule for documentation
# passes over `package`. Properties, type aliases and initialisers are left to the reviewer, since their names and types mostly say it
# all and a comment that was forced says nothing; so are the requirements of Equatable, Comparable and Hashable, whose meaning the
# standard library documents. An initialiser that throws or may return nothing must say when.
set -eu
cd "$(dirname "$0")/.."
sources=${1:-Sources}

find "$sources" -name '*.swift' -exec awk '
    FNR == 1 { previous = "" }
    /^[[:space:]]*(package|public) ((static|final|consuming|borrowing|mutating|nonisolated|indirect) )*(struct|enum|actor|class|protocol|func)[ ?(<]/ &&
        previous !~ /^[[:space:]]*(\/\/\/|@)/ &&
        !/ func (==|<|hash\(into) ?/ {
        print FILENAME ":" FNR ": error: no documentation comment; say above the declaration what its type does not"
        found = 1
    }
    /^[[:space:]]*(package|public) init.*(\?\(|throws)/ && previous !~ /^[[:space:]]*(\/\/\/|@)/ {
        print FILENAME ":" FNR ": error: no documentation comment; say above the initialiser when it fails"
        found = 1
    }
    NF { previous = $0 }
    END { exit found }
' {} +
