import Text

/// The content of a file that is no text to be read: another kind of file, another encoding, or two versions in conflict.
enum ForeignContent: Hashable {
    /// UTF-16, as Windows calls “Unicode”.
    case utf16
    /// Some other encoding, from the first byte that is not UTF-8 on.
    case otherEncoding
    /// The line ends of Macs before 2001.
    case linesInCR
    /// Versions between which a merge could not choose; the last line of the conflict counts from 1.
    case conflict(first: Int, last: Int)
    /// A ZIP archive, which `docx`, `odt` and `epub` are too.
    case archive
    case pdf, richText, html, json

    /// Looks at what tells the content: the first bytes, the encoding, the line ends, and the marks of a conflict.
    ///
    /// - Parameters:
    ///   - bytes: The file's content.
    ///   - end: Where the first byte stands that is not UTF-8; `nil` if there is none.
    ///   - isGemtext: Whether the file may have preformatted blocks, in which the marks of a conflict are nobody's.
    /// - Returns: What was found, and at which byte; `nil` for a text.
    static func find(
        in bytes: [UInt8],
        endOfUTF8 end: Int?,
        isGemtext: Bool
    ) -> (content: ForeignContent, offset: Int)? {
        if isUTF16(bytes) { return (.utf16, 0) }
        if let signed = signatures.first(where: { bytes.starts(with: $0.mark.utf8) }) {
            return (signed.content, 0)
        }
        if let end { return (.otherEncoding, end) }
        if !bytes.contains(.lineFeed), bytes.contains(.carriageReturn) { return (.linesInCR, 0) }
        if isJSON(bytes) { return (.json, 0) }
        return ConflictFinder.find(in: bytes, isGemtext: isGemtext)
    }

    private static let signatures: [(mark: String, content: ForeignContent)] = [
        ("PK\u{3}\u{4}", .archive), ("%PDF-", .pdf), ("{\\rtf", .richText), ("<!DOCTYPE", .html),
        ("<!doctype", .html), ("<html", .html), ("<HTML", .html),
    ]

    private static func isUTF16(_ bytes: [UInt8]) -> Bool {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
        // Without a mark at its beginning, every second byte of ASCII is zero.
        let start = bytes.prefix(64)
        guard start.count >= 8 else { return false }
        return start.count(where: { $0 == 0 }) * 5 >= start.count * 2
    }

    /// Whether the file begins as an object or a list of JSON does.
    private static func isJSON(_ bytes: [UInt8]) -> Bool {
        let start = bytes.drop { $0.isBlank || $0.isLineBreak }
        let inner = start.dropFirst().drop { $0.isBlank || $0.isLineBreak }
        return switch start.first {
        case UInt8(ascii: "{"): inner.first == UInt8(ascii: "\"") || inner.first == UInt8(ascii: "}")
        case UInt8(ascii: "["): inner.first == UInt8(ascii: "{") || inner.first == UInt8(ascii: "\"")
        default: false
        }
    }

    var message: String {
        switch self {
        case .utf16: "this file is in UTF-16, which Windows calls “Unicode”; save it as UTF-8"
        case .otherEncoding: "this byte is not UTF-8; save the file as UTF-8"
        case .linesInCR:
            "the lines of this file end in CR alone; save it with the line ends of Unix, which are LF"
        case .conflict(let first, let last):
            "git has left two versions here, in lines \(first) to \(last); keep one of them, and remove the lines that begin with “<<<<<<<”, “=======” and “>>>>>>>”"
        case .archive:
            "this is a ZIP archive, such as a document of Word or LibreOffice, and no text; save it there as plain text in UTF-8"
        case .pdf: "this is a PDF and no text; write its words into a plain text in UTF-8"
        case .richText: "this is rich text (RTF); save it as plain text in UTF-8"
        case .html: "this is HTML and no plain text; copy its words from a browser into a file in UTF-8"
        case .json: "this is JSON; write records of lines such as “Title: …” instead"
        }
    }
}

/// Finds the marks that a merge leaves around the versions between which it could not choose.
///
/// ```
/// conflict = "<<<<<<<" [" " name] LF  ours  ["|||||||" ... LF  ancestor]  "=======" LF  theirs  ">>>>>>>" [" " name] LF
/// ```
private enum ConflictFinder {
    static func find(in bytes: [UInt8], isGemtext: Bool) -> (content: ForeignContent, offset: Int)? {
        // A search for the mark alone costs nothing where there is none.
        guard bytes.contains(UInt8(ascii: ">")), bytes.contains(UInt8(ascii: "<")) else { return nil }
        var (first, offset): (Int?, Int) = (nil, 0)
        var hasMiddle = false
        var isPreformatted = false
        var number = 0
        var rest = bytes[...]
        while !rest.isEmpty {
            let line = rest.prefix { $0 != .lineFeed }
            rest = rest[line.endIndex...].dropFirst()
            number += 1
            if isGemtext, line.starts(with: "```".utf8) { isPreformatted.toggle() }
            if isPreformatted, first == nil { continue }
            if isMark("<<<<<<<", line), first == nil {
                (first, offset, hasMiddle) = (number, line.startIndex, false)
            } else if isMark("=======", line), first != nil {
                hasMiddle = true
            } else if isMark(">>>>>>>", line), let first, hasMiddle {
                return (.conflict(first: first, last: number), offset)
            }
        }
        return nil
    }

    private static func isMark(_ mark: String, _ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: mark.utf8) else { return false }
        let next = line.dropFirst(mark.utf8.count).first
        return next.map { $0.isBlank || $0 == .carriageReturn } ?? true
    }
}
