/// Returns a path as one word of a shell's command line, in quotation marks where a shell would read it otherwise, and never like an option.
package func shellWord(_ path: String) -> String {
    let path = path.utf8.first == UInt8(ascii: "-") ? "./" + path : path
    let isPlain = path.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII
            ? UInt8(scalar.value).isUnreserved || "/,:@%+=".unicodeScalars.contains(scalar)
            : scalar.properties.isAlphabetic
    }
    if isPlain, !path.isEmpty, path.utf8.first != UInt8(ascii: "~") { return path }
    let inner = path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    return "'\(printable(inner))'"
}
