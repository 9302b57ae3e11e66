internal import Content
package import Records
internal import Text

/// The house form of a file, or why it is left as it is.
package enum HouseForm: Sendable {
    /// The bytes that the file has in house form; they are those that it had if it is in that form already.
    case bytes([UInt8])
    /// The file cannot be read, because of these errors.
    case unreadable([Diagnostic])
    /// The file would say something else afterwards, which is a mistake in this program.
    case differing

    /// Finds the house form of a file: the same words and comments in the one spelling that the format's manual describes.
    ///
    /// It is `nil` if a capsule has no place for such a file.
    ///
    /// - Parameters:
    ///   - bytes: The file's content.
    ///   - path: Its path inside the capsule's folder.
    ///   - folder: The folder's name, as messages show it.
    package init?(of bytes: [UInt8], at path: String, in folder: String) {
        let source = bytes.withOrdinaryLineEnds
        guard let reading = FileReading(source, at: path, in: folder) else { return nil }
        guard reading.errors.isEmpty, let text = String(validating: source, as: UTF8.self) else {
            self = .unreadable(reading.errors)
            return
        }
        let formatted = Array(Self.format(text, reading).utf8)
        let after = FileReading(formatted, at: path, in: folder)
        // What looks like a slip only in house form, such as a field below a blank line, stays as the writer has it.
        if let after, !after.errors.isEmpty {
            self = .bytes(source.endingItsLastLine)
            return
        }
        let isSafe =
            after?.contents == reading.contents
            && formatted.countOfLetters == source.countOfLetters
        self = isSafe ? .bytes(formatted) : .differing
    }

    private static func format(_ text: String, _ reading: FileReading) -> String {
        var lines = LineReader(text[...])
        var file = RecordSource(&lines, isHeader: reading.isText).formatted(reading.fieldOrders)
        if reading.isText {
            let body = BodySource(lines).formatted
            if !file.isEmpty, !body.isEmpty { file.append("") }
            file += body
        }
        return file.map { $0 + "\n" }.joined()
    }
}

extension [UInt8] {
    /// The bytes without a byte order mark, and with LF where CR alone ends the lines; CR LF is no matter to who reads lines.
    fileprivate var withOrdinaryLineEnds: [UInt8] {
        let bytes = starts(with: [0xEF, 0xBB, 0xBF]) ? Array(dropFirst(3)) : self
        guard !bytes.contains(UInt8(ascii: "\n")) else { return bytes }
        return bytes.map { $0 == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : $0 }
    }

    /// The bytes with an LF behind the last line, if there is a line.
    fileprivate var endingItsLastLine: [UInt8] {
        guard let last, last != UInt8(ascii: "\n") else { return self }
        return self + [UInt8(ascii: "\n")]
    }

    /// How often each byte occurs, but for those that layout adds and takes away.
    ///
    /// This knows nothing of what a line is, so it finds whatever has been lost by a mistake in what does.
    fileprivate var countOfLetters: [Int] {
        var counts = [Int](repeating: 0, count: 256)
        for byte in self { counts[Int(byte)] += 1 }
        for byte in " \t\r\n+-|".utf8 { counts[Int(byte)] = 0 }
        return counts
    }
}
