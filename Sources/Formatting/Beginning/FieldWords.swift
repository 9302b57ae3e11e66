internal import Content
internal import Records
internal import Text

/// Plain words that are to be the value of a field of a new capsule.
struct FieldWords {
    private let words: Substring
    private let option: NewCapsuleError.Option

    /// - Throws: If no way of writing can make a value of the words.
    init(_ words: String, of option: NewCapsuleError.Option) throws(NewCapsuleError) {
        if let control = words.unicodeScalars.first(where: {
            $0.isControl || [0x2028, 0x2029].contains($0.value)
        }) {
            throw .control(option, control)
        }
        if words.isInvisible { throw .empty(option) }
        self.words = words[...].trimmed
        self.option = option
        let scalars = self.words.unicodeScalars
        if let first = scalars.first, first.isUnseen { throw .edge(option, first, isEnd: false) }
        if let last = scalars.last, last.isUnseen { throw .edge(option, last, isEnd: true) }
        let marks = ["#", ">", "=>", "* ", "```"]
        if let mark = marks.first(where: { self.words.utf8.starts(with: $0.utf8) }) {
            throw .mark(option, mark.split(separator: " ").joined())
        }
    }

    /// What stands behind the colon to have these words as the field's value.
    ///
    /// Backslashes stand before those marks alone that would be marks, if that is enough, and before all signs that could be some
    /// if it is not.
    var value: String {
        get throws(NewCapsuleError) {
            var problem: String?
            for value in [escapedMarks, escapedSigns] {
                if value.utf8.count > NewCapsuleError.byteLimit {
                    throw .tooLong(option, bytes: value.utf8.count)
                }
                switch reading(of: value) {
                case .same: return value
                case .other(let message): problem = problem ?? message
                }
            }
            throw .refused(
                option,
                problem ?? "\(quoted(words)) would be read as something else; write other words"
            )
        }
    }

    private enum Reading {
        case same
        /// The value is read as other words, or with this complaint.
        case other(String?)
    }

    /// Returns how a capsule with the value is read, in which nothing else is wrong.
    private func reading(of value: String) -> Reading {
        let fields = CapsuleFields(
            title: option == .title || option == .folder ? value : "A",
            language: "en",
            author: option == .author ? value : "A",
            licence: option == .licence ? value : "A"
        )
        guard let files = try? fields.formattedFiles().map({ ($0.path, $0.bytes) }) else {
            return .other(nil)
        }
        let result = loadArticle(
            from: SourceFolder(name: "", files: Dictionary(files) { first, _ in first })
        )
        if let diagnostic = result.diagnostics.first { return .other(diagnostic.message) }
        let read: String? =
            switch option {
            case .title, .folder: result.article?.title
            case .author: result.article?.authors.first
            case .licence: result.article?.licence
            }
        return read == String(words) ? .same : .other(nil)
    }

    /// The words with a backslash before each two brackets that would begin a mark, and before what would be such a backslash.
    private var escapedMarks: String {
        var escaped: [UInt8] = []
        var rest = words.utf8[...]
        while let byte = rest.first {
            let next = rest.dropFirst().first
            let begins = byte == UInt8(ascii: "[") && next.map { "[@^*+".utf8.contains($0) } == true
            let isNumber = byte == UInt8(ascii: "[") && next == UInt8(ascii: "#")
            if begins || isNumber && escaped.last == UInt8(ascii: "\\") { escaped.append(UInt8(ascii: "\\")) }
            let count = begins ? 2 : 1
            escaped += rest.prefix(count)
            rest = rest.dropFirst(count)
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// The words with a backslash before each sign that is a mark in some format.
    private var escapedSigns: String {
        var escaped: [UInt8] = []
        for byte in words.utf8 {
            if "*_<>[](){}`~\"$&#@^+=|!%".utf8.contains(byte) { escaped.append(UInt8(ascii: "\\")) }
            escaped.append(byte)
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// Whether the scalar shows nothing by itself at an end of words; those that end an emoji do.
    fileprivate var isUnseen: Bool {
        if isASCII || 0xE0000...0xE007F ~= value { return false }
        return properties.isWhitespace || properties.generalCategory == .format
    }
}
