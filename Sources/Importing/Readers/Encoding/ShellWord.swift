import Text

/// Paths as a person can paste them into a shell.
enum ShellWord {
    /// Returns a path as one word, in quotation marks where a shell would read it otherwise, and never like an option.
    static func quoted(_ path: String) -> String {
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

    /// Returns the path with a word before the ending of its last name.
    static func path(_ path: String, with word: String) -> String {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex
        guard let point = path.utf8[name...].lastIndex(of: UInt8(ascii: ".")), point > name else {
            return path + word
        }
        return path[..<point] + word + path[point...]
    }
}
