import Text

/// The places in a text where a mark of another language would begin, which `check` warns of unless a backslash stands before it.
struct ForeignMarks {
    private let scalars: [Unicode.Scalar]
    /// Where each of the scalars that can end a mark stands for the last time.
    private let last: [Unicode.Scalar: Int]
    /// The signs of emphasis of which there is more than one, so that two could be a pair.
    private let paired: Set<Unicode.Scalar>

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        var last: [Unicode.Scalar: Int] = [:]
        for (index, scalar) in scalars.enumerated()
        where scalar.isASCII && "*_`~^>;}(".unicodeScalars.contains(scalar) {
            // A bracket ends the words of a link only where its address follows.
            if scalar == "(", index == 0 || scalars[index - 1] != "]" { continue }
            last[scalar] = index
        }
        self.last = last
        paired = Set(["*", "_"].filter { sign in scalars.count { $0 == sign } > 1 })
    }

    /// Returns whether the scalar at a place may begin a mark that ends behind it.
    func begins(at index: Int) -> Bool {
        let scalar = scalars[index]
        guard scalar.isASCII else { return false }
        guard index + 1 < scalars.count else { return paired.contains(scalar) }
        let before = index > 0 ? scalars[index - 1] : " "
        let next = scalars[index + 1]
        let isEnded = { (end: Unicode.Scalar) in (last[end] ?? 0) > index + 1 }
        switch scalar {
        case "*": return paired.contains("*")
        case "_": return paired.contains("_") && !(before.standsInWords && next.standsInWords)
        case "`": return before != "`" && isEnded("`")
        case "~": return next == "~" && before != "~" && isEnded("~")
        case "^": return next.value > 0x20 && isEnded("^")
        case "<": return (next.standsInWords || next == "/" || next == "!") && isEnded(">")
        case "&": return (next.standsInWords || next == "#") && isEnded(";")
        case "{": return ".#".unicodeScalars.contains(next) && isEnded("}")
        case "[": return isEnded("(")
        default: return false
        }
    }
}
