/// What stands before an item of a list.
struct ListMark {
    enum Kind: Equatable {
        case bullet(Unicode.Scalar)
        /// `1.`, `1)` or `(1)`.
        case number(Int, sign: String)
        /// `a)` or `(a)`.
        case letter(Unicode.Scalar)
    }

    let kind: Kind
    /// The words of the item on this line.
    let words: Substring

    /// Returns `nil` where no mark with a blank and a word after it begins the line.
    init?(_ text: Substring) {
        let scalars = text.unicodeScalars
        guard let first = scalars.first else { return nil }
        if "-*•·+▪‣◦●○".unicodeScalars.contains(first) {
            kind = .bullet(first)
            words = Substring(scalars.dropFirst())
        } else {
            let isOpen = first == "("
            let inner = Substring(scalars.dropFirst(isOpen ? 1 : 0))
            let label = inner.unicodeScalars.prefix { $0.isASCIIDigit }
            let isNumber = !label.isEmpty
            let mark = isNumber ? Substring(label) : inner.prefix { ("a"..."z").contains($0) }
            let after = Substring(inner[mark.endIndex...])
            guard let sign = after.unicodeScalars.first, sign == ")" || sign == "." && isNumber && !isOpen
            else { return nil }
            if isNumber {
                guard let value = Numerals.digits(mark) else { return nil }
                kind = .number(value, sign: isOpen ? "()" : String(sign))
            } else {
                guard let letter = mark.unicodeScalars.first, mark.unicodeScalars.count == 1 else {
                    return nil
                }
                kind = .letter(letter)
            }
            words = Substring(after.unicodeScalars.dropFirst())
        }
        guard words.unicodeScalars.first?.isBlank == true, words.contains(where: { !$0.isWhitespace }) else {
            return nil
        }
    }

    /// Returns whether an item with this mark may follow one with the other in the same list.
    func follows(_ other: ListMark) -> Bool {
        switch (other.kind, kind) {
        case (.bullet(let one), .bullet(let two)): one == two
        case (.number(let one, let sign), .number(let two, let other)): sign == other && two == one + 1
        case (.letter(let one), .letter(let two)): two.value == one.value + 1
        default: false
        }
    }
}
