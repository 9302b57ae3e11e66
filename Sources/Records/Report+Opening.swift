import Text

/// A file that was added to a report.
package struct OpenedFile: Sendable {
    /// The file's index, for a ``SourceOffset``.
    package let index: Int
    /// The problem for which nothing more can be said about the file; `nil` if its text is whole.
    package let obstacle: Report.Cause?

    /// Whether the text is whole.
    package var isReadable: Bool { obstacle == nil }
}

extension Report {
    /// Adds a file's bytes as text and reports every byte that no text of ours may hold.
    ///
    /// What is no text at all, or two versions of one, is named in one error (``ForeignContent``).
    ///
    /// - Parameters:
    ///   - path: The path as diagnostics show it.
    ///   - bytes: The file's content.
    ///   - subject: What the file is a part of, for the messages: “a capsule”.
    ///   - isGemtext: Whether there may be preformatted blocks, in which a TAB may stand.
    ///   - isLenient: Whether each error in the file is only a warning, as in ``beLenient(withFile:)``.
    /// - Returns: The file's index, and whether its text is whole.
    package mutating func open(
        path: String,
        _ bytes: [UInt8],
        subject: String,
        isGemtext: Bool = false,
        isLenient: Bool = false
    ) -> OpenedFile {
        let (whole, end) = Self.text(of: bytes)
        let index = add(SourceFile(path: path, text: whole))
        if isLenient { beLenient(withFile: index) }
        let found = ForeignContent.find(in: bytes, endOfUTF8: end, isGemtext: isGemtext)
        if let found {
            let place = SourceOffset(file: index, offset: min(found.offset, whole.utf8.count))
            return OpenedFile(index: index, obstacle: cause(at: place, found.content.message))
        }
        let isASCII = bytes.allSatisfy { $0 < 0x80 }
        var damage: Cause?
        if !isASCII, let letters = DamagedLetters(in: bytes, path: path) {
            let place = SourceOffset(file: index, offset: letters.first.lowerBound)
            let message = letters.message(bytes)
            damage = letters.hasControls ? cause(at: place, message) : warningCause(at: place, message)
        }
        reportControlCharacters(
            in: bytes,
            of: index,
            subject: subject,
            isGemtext: isGemtext,
            damage: damage,
            &self
        )
        if !isASCII { warnOfInvisibleCharacters(in: bytes, of: index, damage: damage, &self) }
        return OpenedFile(index: index, obstacle: nil)
    }

    /// Returns the text up to the first byte that is not UTF-8, and where that stands; `nil` if there is none.
    private static func text(of bytes: [UInt8]) -> (text: String, end: Int?) {
        do throws(UTF8.ValidationError) {
            return (String(copying: try UTF8Span(validating: bytes.span)), nil)
        } catch {
            let end = error.byteOffsets.lowerBound
            return (String(decoding: bytes[..<end], as: UTF8.self), end)
        }
    }
}
