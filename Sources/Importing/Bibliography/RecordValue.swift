import Text

/// Words of a bibliography as values of a record.
enum RecordValue {
    /// Returns the words on one line of at most so many bytes, with a backslash before what would be a mark.
    static func line(_ text: String, limit: Int) -> String {
        var line = text[...].singleSpaced
        // What begins like a mark of gemtext would make another kind of line.
        while let first = line.unicodeScalars.first, "#>=*`".unicodeScalars.contains(first) {
            line.unicodeScalars.removeFirst()
        }
        var result = ""
        var isOpen = false
        for scalar in line.unicodeScalars {
            if isOpen { result += "[@^*+".unicodeScalars.contains(scalar) ? "\\[" : "[" }
            isOpen = scalar == "["
            if !isOpen { result.unicodeScalars.append(scalar) }
            if result.utf8.count > limit - 8 {
                result += "…"
                isOpen = false
                break
            }
        }
        if isOpen { result += "[" }
        return result.isInvisible ? "?" : InlineWriter.protectingBeginning(result[...].singleSpaced)
    }
}
