/// The number of a section in the part in which it stands.
package struct SectionNumber: Hashable, Sendable, CustomStringConvertible {
    /// The number of the part, from 1; `nil` for a section outside all parts.
    package let part: Int?
    /// From 1.
    package let section: Int

    package init(part: Int? = nil, section: Int) {
        self.part = part
        self.section = section
    }

    /// The number as text: `3`, or `II, 3` for the third section of the second part.
    package var description: String { part.map { "\($0.roman), \(section)" } ?? "\(section)" }
}

extension Int {
    /// The number in Roman numerals; one that is not from 1 to 3999 in digits.
    package var roman: String {
        guard (1..<4000).contains(self) else { return String(self) }
        let numerals = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var left = self
        return numerals.reduce(into: "") { roman, numeral in
            while left >= numeral.0 {
                roman += numeral.1
                left -= numeral.0
            }
        }
    }
}
