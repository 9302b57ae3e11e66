import Records
import Text

/// Reads the addresses that pages had once.
///
/// ```
/// address = 1*("/" segment)                ; of a folder with a slash at its end
/// segment = *(letter / digit / mark)       ; not "." and not ".."
/// ```
extension Resolver {
    mutating func moves(_ records: [RecordReader], below slug: Slug?) -> [Move] {
        var seen: Set<String> = []
        return records.compactMap { record in
            guard let move = move(record, below: slug) else { return nil }
            if seen.insert(move.from.path).inserted { return move }
            report.error(
                at: move.from.place,
                "\(quoted(move.from.path)) stands in “From” a second time; remove one of the records"
            )
            return nil
        }
    }

    private mutating func move(_ record: RecordReader, below slug: Slug?) -> Move? {
        if let to = record.value(.to), to.text.isElsewhere {
            report.error(
                at: to,
                "\(quoted(to.text)) is no address of this capsule; write one, such as /sections/opening.gmi, or “Gone: yes” in the place of this line"
            )
            return nil
        }
        let from = address(record.value(.from), below: slug)
        let to = address(record.value(.to), below: slug)
        let isGone = isYes(record.value(.gone), .gone)
        if !record.isBroken, record.has(.to) == record.has(.gone) {
            report.error(
                at: record.start,
                record.has(.to)
                    ? "a page that has moved is not gone; remove “To” or “Gone”"
                    : "this move leads nowhere; add “To: …” with the new address, or “Gone: yes”"
            )
            return nil
        }
        guard let from, to != nil || isGone else { return nil }
        return Move(from: from, to: to)
    }

    private mutating func address(_ value: LocatedText?, below slug: Slug?) -> Move.Address? {
        guard let value else { return nil }
        // On a shelf the capsule's own slug stands before its addresses, but not in them.
        if let slug, value.text.hasPrefix("/\(slug)/") {
            let path = value.text.dropFirst(slug.string.utf8.count + 1)
            report.error(
                at: value,
                "the addresses here are those inside the capsule, without its “Slug”; write \(quoted(path))"
            )
            return path.problemAsAddress == nil ? Move.Address(String(path), at: value.start) : nil
        }
        guard let problem = value.text.problemAsAddress else {
            return Move.Address(String(value.text), at: value.start)
        }
        let meant = value.text.addressMeant
        report.error(
            at: value,
            meant.map { "\(quoted(value.text)) is no address of this capsule; write \(quoted($0))" }
                ?? "\(quoted(value.text)) \(problem)"
        )
        return nil
    }
}

extension Substring {
    /// The most bytes between two slashes of an address, since more would be no name of a file in an export.
    ///
    /// How long the whole may be is the limit of its field.
    private static let longestSegment = 200

    /// Why this is no address of a capsule, and what to do; `nil` if it is one.
    fileprivate var problemAsAddress: String? {
        if utf8.first == UInt8(ascii: "/") {
            if let letter = first(where: { !$0.isASCII }) {
                return
                    "has letters beyond ASCII, such as \(quoted(String(letter))), and no address of a capsule has any; correct it, or remove this record"
            }
            if utf8.contains(UInt8(ascii: "%")) {
                return
                    "has a “%”, and no address of a capsule has any; correct it, or remove this record"
            }
        }
        guard isAddressOfCapsule else {
            return
                "is no address of this capsule; write the path as in /sections/opening.gmi, without host, “?” and “#”"
        }
        let segment = split(separator: "/").map(\.utf8.count).max() ?? 0
        guard segment > Self.longestSegment else { return nil }
        return
            "has \(segment) bytes between two slashes, and there may be \(Self.longestSegment) at most; correct it, or remove this record"
    }

    /// Whether this is an address with a host and no page of a capsule.
    fileprivate var isElsewhere: Bool {
        guard contains("://") else { return false }
        let path = bareAddress
        return !path.hasSuffix(".gmi") && !path.dropFirst().hasSuffix("/")
    }

    /// The address that was meant by one with a host or without the slash at its beginning.
    fileprivate var addressMeant: String? {
        var path = bareAddress
        if path.utf8.first != UInt8(ascii: "/") {
            guard path.hasSuffix(".gmi") || path.hasSuffix("/") else { return nil }
            path = "/" + path
        }
        return path[...].problemAsAddress == nil ? path : nil
    }

    private var bareAddress: String {
        var address = trimmedOfSpaces
        if let scheme = address.firstRange(of: "://") {
            address = address[scheme.upperBound...].drop { $0 != "/" }
        }
        return String(address.prefix { $0 != "?" && $0 != "#" })
    }

    private var isAddressOfCapsule: Bool {
        guard utf8.first == UInt8(ascii: "/"),
            utf8.allSatisfy({ $0.isPathCharacter || $0 == UInt8(ascii: "/") })
        else { return false }
        let segments = dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        return segments.enumerated().allSatisfy { index, segment in
            segment != "." && segment != ".." && (!segment.isEmpty || index == segments.count - 1)
        }
    }
}
