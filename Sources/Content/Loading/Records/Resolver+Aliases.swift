import Records
import Text

extension Resolver {
    /// Reads an alias, and warns of a list of several.
    ///
    /// A name may have one comma, as in “Pasteur, Louis”; several words in small letters, or three names, are a list.
    mutating func alias(_ value: LocatedText) -> String? {
        guard value.text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) else {
            return plain(value)
        }
        let parts = value.text.split { $0 == "," || $0 == ";" }.map(\.trimmedOfSpaces)
        let isList =
            parts.count > 2
            || parts.count == 2
                && (value.text.contains(";") || parts.allSatisfy { $0.first?.isLowercase == true })
        let isShort = parts.allSatisfy { $0.split(separator: " ").count <= 4 && !$0.isEmpty }
        if isList, isShort {
            let lines = parts.prefix(3).map { quoted("Alias: \($0)") }.joined(separator: ", ")
            report.warning(
                at: value,
                "each “Alias” has a line of its own, and this is one name with commas in it; write \(lines)\(parts.count > 3 ? " and so on" : ""), one below the other"
            )
        }
        return plain(value)
    }
}
