extension Unicode.Scalar {
    /// The columns that it takes in a terminal: 0 for what joins the letter before it, 2 for the wide scripts
    /// of East Asia and for most emoji, and 1 for the rest.
    ///
    /// - Source: Unicode Standard Annex 11, “East Asian Width”, by its blocks.
    var columns: Int {
        if value < 0x300 { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}

extension Substring {
    /// The part that does not fit into so many columns; `nil` where all of it does.
    func beyondColumn(_ last: Int) -> Substring? {
        if utf8.count <= last { return nil }
        var column = 0
        for index in unicodeScalars.indices {
            column += unicodeScalars[index].columns
            if column > last { return self[index...] }
        }
        return nil
    }
}
