/// Protects the characters of one Markdown line after another that Pandoc reads otherwise than CommonMark.
///
/// ```
/// escape  = "\" ("[" / "]" / "@" / "^" / "$" / "{" / "}" / "~" / ":" / "|" / "'" / SP)
/// math    = "$" visible *any visible "$"          ; on one line, and no digit after it
/// display = "$$" *any "$$"                        ; over lines that are not blank
/// tag     = "<?" / "<!" letter / "<!["              ; in a line without its end: "?>", ">", "]]>"
/// ```
/// For the end of such a tag the parser looks in all that follows, once for each: many of them would take it hours.
struct LineProtector {
    /// Whether a formula between two pairs of dollars has not ended yet.
    private var isInDisplay = false

    private static let escaped: Set<Unicode.Scalar> = ["[", "]", "@", "^", "$", "{", "}", "~", ":", "|", " "]

    mutating func protect(_ line: String) -> String {
        // No character of the file may pass for a placeholder.
        let scalars = line.unicodeScalars.map { $0 == ProtectedText.mark ? "\u{FFFD}" : $0 }
        if scalars.allSatisfy({ $0.value <= 0x20 }) { isInDisplay = false }
        guard
            isInDisplay
                || scalars.contains(where: { $0 == "\\" || $0 == "$" || $0 == "\u{FFFD}" || $0 == "<" })
        else { return line }
        var result = String.UnicodeScalarView()
        var index = 0
        let closings = closingDollars(of: scalars)
        let tags = OpenTags(scalars)
        while index < scalars.count {
            let scalar = scalars[index]
            let next = index + 1 < scalars.count ? scalars[index + 1] : nil
            if scalar == "$", next == "$" {
                isInDisplay.toggle()
                result.append(contentsOf: [ProtectedText.literal("$"), ProtectedText.literal("$")])
                index += 2
            } else if isInDisplay {
                result.append(ProtectedText.literal(scalar))
                index += 1
            } else if scalar == "\\", let next {
                if Self.escaped.contains(next) {
                    result.append(ProtectedText.escape(next))
                } else {
                    result.append(contentsOf: [scalar, next])
                }
                index += 2
            } else if scalar == "<", tags.isOpen(at: index) {
                result.append(ProtectedText.literal(scalar))
                index += 1
            } else if scalar == "$", let end = closings[index] {
                for scalar in scalars[index...end] { result.append(ProtectedText.literal(scalar)) }
                index = end + 1
            } else {
                result.append(scalar)
                index += 1
            }
        }
        return String(result)
    }

    /// Returns for each dollar that may begin a formula where the nearest one stands that may end it.
    private func closingDollars(of scalars: [Unicode.Scalar]) -> [Int: Int] {
        var closings: [Int: Int] = [:]
        var nearest: Int?
        for index in scalars.indices.reversed() where scalars[index] == "$" {
            let before = index > 0 ? scalars[index - 1] : " "
            let after = index + 1 < scalars.count ? scalars[index + 1] : " "
            if after.value > 0x20, after != "$", let nearest, nearest > index + 1 {
                closings[index] = nearest
            }
            if before.value > 0x20, before != "\\", !(0x30...0x39).contains(after.value) { nearest = index }
        }
        return closings
    }
}
