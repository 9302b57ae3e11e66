import Text

/// Why the bytes of a file are no text that can be read.
package enum EncodingError: Error, Equatable {
    /// The bytes look like text in another encoding, by the name that iconv knows.
    case otherEncoding(String, path: String)
    /// All is UTF-8 but for a few bytes, of which the first stands in this line and column.
    case brokenByte(UInt8, line: Int, column: Int, path: String)
    /// The bytes are in no encoding that is recognised; the first that is not UTF-8 stands in this line.
    case unknownEncoding(UInt8, line: Int, path: String)
    case controlCharacter(Unicode.Scalar, line: Int, path: String)
    /// The file is a document that a program has to turn into text.
    case document(BinaryDocument, path: String)
}

extension EncodingError: CustomStringConvertible {
    /// What is wrong and what to run or write instead, in one line.
    package var description: String {
        switch self {
        case .otherEncoding(let name, let path):
            "\(subject(path)) is not UTF-8 but looks like \(name); convert it: \(conversion(from: name, path: path))"
        case .brokenByte(let byte, let line, let column, let path):
            "\(subject(path)) is UTF-8 but for the byte \(hexadecimal(byte)) in line \(line), column \(column); write that letter anew and save the file as UTF-8"
        case .unknownEncoding(let byte, let line, let path):
            "\(subject(path)) is not UTF-8, as the byte \(hexadecimal(byte)) in line \(line) shows, and its encoding cannot be told; convert it, with the name of its encoding (iconv -l lists them): \(conversion(from: "NAME", path: path))"
        case .controlCharacter("\0", let line, let path):
            "\(subject(path)) has a zero byte in line \(line), as no text has; save it as plain text in UTF-8"
        case .controlCharacter(let scalar, let line, let path):
            "\(subject(path)) has the control character U+\(scalar.codePoint) in line \(line); remove it"
        case .document(let document, let path):
            "\(subject(path)) is \(document.name) and no plain text; convert it: \(document.conversion(of: path == "-" ? "FILE" : shellWord(path)))"
        }
    }

    private func subject(_ path: String) -> String {
        path == "-" ? "the standard input" : "“\(printable(path))”"
    }

    private func conversion(from name: String, path: String) -> String {
        guard path != "-" else { return "iconv -f \(name) -t UTF-8 FILE | lectern import -" }
        let target = shellWord(Self.path(path, with: "-utf8"))
        return "iconv -f \(name) -t UTF-8 \(shellWord(path)) > \(target)"
    }

    /// Returns the path with a word before the ending of its last name.
    private static func path(_ path: String, with word: String) -> String {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map(path.utf8.index(after:)) ?? path.startIndex
        guard let point = path.utf8[name...].lastIndex(of: UInt8(ascii: ".")), point > name else {
            return path + word
        }
        return path[..<point] + word + path[point...]
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        var digits: [UInt8] = []
        digits.appendHexadecimal(byte, .capital)
        return String(decoding: digits, as: UTF8.self)
    }
}
