import Records

/// The field `Draft: yes` in the header of a text.
///
/// It is looked for in the bytes before the file is opened, since even what is wrong with these, or with the lines of the
/// header, is only a warning in a draft.
enum DraftMark {
    /// Returns whether the field stands in the first record of a text, whatever else is wrong with the text.
    static func stands(in bytes: [UInt8]) -> Bool {
        // Few texts are drafts, and the others need not be read for it.
        guard hasLine(beginningWith: Array("\(FieldName.draft.rawValue):".utf8), in: bytes) else {
            return false
        }
        var text = String(decoding: bytes, as: UTF8.self)
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        if !bytes.contains(UInt8(ascii: "\n")) { text = text.split(separator: "\r").joined(separator: "\n") }
        var parser = RecordParser(SourceFile(path: "", text: text), index: 0)
        return parser.next()?.fields.contains {
            $0.name.text == FieldName.draft.rawValue && $0.value.text == "yes"
        } ?? false
    }

    private static func hasLine(beginningWith mark: [UInt8], in bytes: [UInt8]) -> Bool {
        var matched: Int? = 0
        if bytes.starts(with: [0xEF, 0xBB, 0xBF] + mark) { return true }
        for byte in bytes {
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                matched = 0
            } else if let count = matched {
                guard byte == mark[count] else {
                    matched = nil
                    continue
                }
                if count + 1 == mark.count { return true }
                matched = count + 1
            }
        }
        return false
    }
}
