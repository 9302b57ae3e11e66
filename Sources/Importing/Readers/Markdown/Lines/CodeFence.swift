import Text

/// The line that opens fenced code.
///
/// ```
/// fence = *blank (3*"`" info / 3*"~" info)        ; no "`" in the info of the first
/// ```
struct CodeFence {
    private let mark: UInt8
    private let length: Int

    /// - Returns: `nil` if the line opens none.
    init?(opening line: String) {
        let rest = line.utf8.drop(while: \.isBlank)
        guard let mark = rest.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
            return nil
        }
        let length = rest.prefix { $0 == mark }.count
        guard length >= 3 else { return nil }
        if mark == UInt8(ascii: "`"), rest.dropFirst(length).contains(mark) { return nil }
        (self.mark, self.length) = (mark, length)
    }

    func isClosed(by line: String) -> Bool {
        let rest = line.utf8.drop(while: \.isBlank)
        let count = rest.prefix { $0 == mark }.count
        return count >= length && rest.dropFirst(count).allSatisfy(\.isBlank)
    }
}
