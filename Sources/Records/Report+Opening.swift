import Text

extension Report {
    /// Adds a file's bytes as text and reports every byte that no text of ours may hold.
    ///
    /// - Parameters:
    ///   - path: The path as diagnostics show it.
    ///   - bytes: The file's content.
    ///   - subject: What the file is a part of, for the messages: “a capsule”.
    ///   - isGemtext: Whether there may be preformatted blocks, in which a TAB may stand.
    ///   - isLenient: Whether each error in the file is only a warning, as in ``beLenient(withFile:)``.
    /// - Returns: The file's index, and whether its text is whole: if it is not UTF-8, nothing more can be said about it.
    package mutating func open(
        path: String,
        _ bytes: [UInt8],
        subject: String,
        isGemtext: Bool = false,
        isLenient: Bool = false
    ) -> (index: Int, isReadable: Bool) {
        do throws(UTF8.ValidationError) {
            let text = String(copying: try UTF8Span(validating: bytes.span))
            if !bytes.contains(.lineFeed), bytes.contains(.carriageReturn) {
                let index = add(SourceFile(path: path, text: text), isLenient: isLenient)
                self.error(
                    at: SourceOffset(file: index),
                    "the lines of this file end in CR alone; save it with the line ends of Unix, which are LF"
                )
                return (index, false)
            }
            let index = add(SourceFile(path: path, text: text), isLenient: isLenient)
            reportControlCharacters(in: bytes, of: index, subject: subject, isGemtext: isGemtext, &self)
            return (index, true)
        } catch {
            let end = error.byteOffsets.lowerBound
            let text = String(decoding: bytes[..<end], as: UTF8.self)
            let index = add(SourceFile(path: path, text: text), isLenient: isLenient)
            self.error(
                at: SourceOffset(file: index, offset: end),
                "this byte is not UTF-8; save the file as UTF-8"
            )
            return (index, false)
        }
    }
    private mutating func add(_ file: SourceFile, isLenient: Bool) -> Int {
        let index = add(file)
        if isLenient { beLenient(withFile: index) }
        return index
    }
}
