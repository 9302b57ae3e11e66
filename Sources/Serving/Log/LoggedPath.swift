internal import Text

/// The part of a path or selector that the access log keeps: at most 256 bytes of printable ASCII, and nothing that a reader
/// typed.
///
/// Below `/study/` it also ends after `/answer`, behind which stands what a reader has missed. It ends before the first `?`, whatever follows, and however it is written: `?` itself, `%3F`, and that encoded again
/// (`%253F`, and so on). It also ends before a tab, in each of these spellings, since in Gopher the words of a search follow
/// one.
///
/// Every byte outside printable ASCII is written `%XX`, so that a line of the log stays one line with its fields. A longer path
/// ends in `...`.
package struct LoggedPath: Hashable, Sendable {
    /// The most bytes as they are written, without the `...`; a path of a capsule has under 100.
    package static let limit = 256

    /// The bytes as they are written.
    package let bytes: [UInt8]

    /// - Parameter path: Any bytes; an empty path is written `/`.
    package init(_ path: some Collection<UInt8>) {
        let kept = path.prefix(Self.limit + 1).withoutQuery.withoutWalk
        var bytes: [UInt8] = []
        bytes.reserveCapacity(kept.count)
        var isWhole = true
        for byte in kept {
            guard bytes.count + byte.writtenCount <= Self.limit else {
                isWhole = false
                break
            }
            byte.write(to: &bytes)
        }
        if kept.isEmpty { bytes = [UInt8(ascii: "/")] }
        self.bytes = isWhole ? bytes : bytes + "...".utf8
    }
}

extension Collection<UInt8> {
    /// The path without what stands behind `/study/…/answer`.
    fileprivate var withoutWalk: SubSequence {
        let parts = split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
        guard let study = parts.firstIndex(where: { $0.elementsEqual("study".utf8) }),
            let answer = parts[study...].dropFirst().first(where: { $0.elementsEqual("answer".utf8) })
        else { return self[...] }
        return self[..<answer.endIndex]
    }

    fileprivate var withoutQuery: SubSequence {
        var index = startIndex
        while index != endIndex {
            let byte = self[index]
            if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "\t")
                || self[index...].beginsWithEncodedMark
            {
                return self[..<index]
            }
            formIndex(after: &index)
        }
        return self[...]
    }

    /// Whether the bytes begin with `"%" *"25" ("3F" / "09")`, in either case.
    private var beginsWithEncodedMark: Bool {
        guard first == UInt8(ascii: "%") else { return false }
        var rest = dropFirst()
        while rest.starts(with: "25".utf8) { rest = rest.dropFirst(2) }
        return rest.starts(with: "3F".utf8) || rest.starts(with: "3f".utf8) || rest.starts(with: "09".utf8)
    }
}

extension UInt8 {
    private var isPrintable: Bool { (0x21...0x7E).contains(self) }
    fileprivate var writtenCount: Int { isPrintable ? 1 : 3 }

    fileprivate func write(to bytes: inout [UInt8]) {
        guard !isPrintable else { return bytes.append(self) }
        bytes.appendPercentEncoded(self)
    }
}
