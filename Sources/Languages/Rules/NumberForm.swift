/// How a language writes numbers, by the number 1,234.5 as an example.
struct NumberForm {
    private let groups, decimal: Substring
    /// The smallest number that is written with a mark between the thousands.
    var groupFrom = 1_000

    /// - Returns: `nil` unless the example has the digits 1, 234 and 5 in this order, and at most signs between them.
    init?(_ example: Substring) {
        let digits = example.filter(\.isNumber)
        guard digits == "12345", example.first == "1", example.last == "5",
            let hundreds = example.firstIndex(of: "2"), let end = example.firstIndex(of: "4"),
            example[hundreds...end] == "234"
        else { return nil }
        groups = example[..<hundreds].dropFirst()
        decimal = example[example.index(after: end)...].dropLast()
    }

    /// As English has them.
    static let english = NumberForm(groups: ",", decimal: ".")

    private init(groups: Substring, decimal: Substring) { (self.groups, self.decimal) = (groups, decimal) }

    /// Returns a whole number: “812”, “3,900”.
    func whole(_ number: Int) -> String {
        let digits = String(number)
        guard number >= groupFrom else { return digits }
        return digits.enumerated().reduce(into: "") { grouped, digit in
            if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3) { grouped += groups }
            grouped.append(digit.element)
        }
    }

    /// Returns a number of tenths: “1.4”.
    func tenths(_ number: Int) -> String { "\(whole(number / 10))\(decimal)\(number % 10)" }
}
