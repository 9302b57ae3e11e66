import Text

extension Sequence<UInt8> {
    /// Whether the bytes contain a control character: C0, DEL, or one of C1 in UTF-8, which terminals obey too.
    var hasControlCharacter: Bool {
        var previous: UInt8 = 0
        for byte in self {
            if byte.isControl || (previous == 0xC2 && (0x80...0x9F).contains(byte)) { return true }
            previous = byte
        }
        return false
    }
}

extension ArraySlice<UInt8> {
    /// The bytes as text: as UTF-8, or, if they are not, as ISO Latin 1, which menus used before there was UTF-8 (RFC 1436,
    /// appendix).
    var text: String {
        String(validating: self, as: UTF8.self)
            ?? String(String.UnicodeScalarView(lazy.map { Unicode.Scalar($0) }))
    }

    /// The bytes up to the last end of a line, which is CR LF or a bare LF.
    var withoutLineEnd: ArraySlice<UInt8> {
        guard last == .lineFeed else { return self }
        let line = dropLast()
        return line.last == .carriageReturn ? line.dropLast() : line
    }
}
