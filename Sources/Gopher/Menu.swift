import Text

/// A menu: items, one on each line, and the dot that ends them.
package struct Menu: Hashable, Sendable {
    package var items: [MenuItem]

    /// Makes a menu of items in the order in which they are shown.
    package init(_ items: [MenuItem]) { self.items = items }

    /// The menu as it is sent: every line ends with CR LF, and the last is a single dot.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for item in items { bytes.append(item) }
        return bytes + ".\r\n".utf8
    }
}

extension Menu {
    /// ```
    /// Menu     ::= {DirEntity CR-LF} Lastline.
    /// Lastline ::= '.'CR-LF.
    /// ```
    ///
    /// This is the strict reading, which our own menus must pass.
    ///
    /// - Throws: The error of the first wrong line.
    /// - Source: RFC 1436, appendix.
    package init(parsing input: Span<UInt8>) throws(MenuError) {
        let bytes = [UInt8](copying: input)
        var rest = bytes[...]
        items = []
        var number = 0
        while !rest.isEmpty {
            number += 1
            let line = rest.removeFirstLine()
            let content = line.withoutLineEnd
            guard line.count == content.count + 2 else { throw MenuError(line: number, reason: .lineEnd) }
            if content.elementsEqual(".".utf8) {
                guard rest.isEmpty else { throw MenuError(line: number + 1, reason: .afterLastLine) }
                return
            }
            do throws(MenuError.Reason) {
                items.append(try MenuItem(parsing: content))
            } catch {
                throw MenuError(line: number, reason: error)
            }
        }
        throw MenuError(line: number, reason: .noLastLine)
    }

    /// Reads the menu of another server tolerantly, and never fails.
    ///
    /// A bare LF ends a line as well as CR LF. The dot may be missing (RFC 1436, appendix), and what follows it is skipped.
    /// Each line becomes an item, an empty one an empty line, and mistakes are repaired.
    package init(tolerating input: Span<UInt8>) {
        let bytes = [UInt8](copying: input)
        var rest = bytes[...]
        items = []
        while !rest.isEmpty {
            let content = rest.removeFirstLine().withoutLineEnd
            if content.elementsEqual(".".utf8) { return }
            items.append(MenuItem(tolerating: content))
        }
    }
}

extension ArraySlice<UInt8> {
    /// Removes and returns the bytes up to and including the first LF, or all bytes if there is none.
    fileprivate mutating func removeFirstLine() -> ArraySlice<UInt8> {
        let end = firstIndex(of: .lineFeed).map { $0 + 1 } ?? endIndex
        defer { self = self[end...] }
        return self[..<end]
    }
}
