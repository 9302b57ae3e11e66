import Text

/// An address in a capsule, absolute and canonical, such as `/`, `/sections/` or `/glossary/soviet.gmi`.
package struct PagePath: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The path as it is requested.
    package let string: String

    /// Takes a path without checking it: an ``AddressScheme`` spells all paths, and none comes from a reader.
    package init(_ string: String) { self.string = string }

    package var description: String { string }

    /// Two paths are equal only byte by byte: an accent that is a character of its own makes another address, though it reads the
    /// same.
    package static func == (left: PagePath, right: PagePath) -> Bool {
        left.string.utf8.elementsEqual(right.string.utf8)
    }

    package static func < (left: PagePath, right: PagePath) -> Bool { left.string < right.string }
}

/// Converts references to addresses, as a writer spells them, and addresses to references, as a format spells them.
extension PagePath {
    /// Returns where a relative path leads from this page, with needless triplets, `.` and `..` resolved.
    ///
    /// It does not ask whether there is such a page.
    ///
    /// - Source: RFC 3986, section 5.2; a path that would lead out of the capsule stays at its root.
    func resolving(_ reference: some StringProtocol) -> PagePath {
        guard !reference.isEmpty else { return self }
        let reference = reference.decodingUnreserved
        var segments: [Substring] =
            reference.utf8.first == UInt8(ascii: "/")
            ? [] : string.split(separator: "/", omittingEmptySubsequences: false)
        if !segments.isEmpty { segments.removeLast() }  // the page's own name; empty for a folder
        var isFolder = false
        for segment in reference.split(separator: "/", omittingEmptySubsequences: false) {
            isFolder = segment.isEmpty || segment == "." || segment == ".."
            if segment == ".." { _ = segments.popLast() }
            if !isFolder { segments.append(segment) }
        }
        let path = segments.filter { !$0.isEmpty }.joined(separator: "/")
        return PagePath(path.isEmpty ? "/" : "/\(path)\(isFolder ? "/" : "")")
    }

    /// Returns the address as a page at `page` spells it: relative, so that it holds under any prefix.
    ///
    /// - Source: RFC 3986, section 4.2; an empty reference would mean the page itself, so a page's own folder is `./`.
    package func reference(from page: PagePath) -> String {
        // This skips the folders that both paths share, each of which ends with a slash.
        var shared = 0
        for (offset, (left, right)) in zip(page.string.utf8, string.utf8).enumerated() {
            guard left == right else { break }
            if left == UInt8(ascii: "/") { shared = offset + 1 }
        }
        var reference = ""
        for byte in page.string.utf8.dropFirst(shared) where byte == UInt8(ascii: "/") { reference += "../" }
        reference += Substring(string.utf8.dropFirst(shared))
        return reference.isEmpty ? "./" : reference
    }
}
