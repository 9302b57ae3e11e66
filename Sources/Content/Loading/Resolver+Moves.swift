import Records
import Text

/// Reads the addresses that pages had once.
///
/// ```
/// address = 1*("/" segment)                ; of a folder with a slash at its end
/// segment = *(letter / digit / mark)       ; not "." and not ".."
/// ```
extension Resolver {
    mutating func moves(_ records: [RecordReader]) -> [Move] {
        var seen: Set<String> = []
        return records.compactMap { record in
            guard let move = move(record) else { return nil }
            if seen.insert(move.from.path).inserted { return move }
            report.error(
                at: move.from.place,
                "\(quoted(move.from.path)) stands in “From” a second time; remove one of the records"
            )
            return nil
        }
    }

    private mutating func move(_ record: RecordReader) -> Move? {
        let (from, to) = (address(record.value(.from)), address(record.value(.to)))
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

    private mutating func address(_ value: LocatedText?) -> Move.Address? {
        guard let value else { return nil }
        if value.text.isAddressOfCapsule { return Move.Address(String(value.text), at: value.start) }
        report.error(
            at: value.start,
            "\(quoted(value.text)) is no address of this capsule; write the path as in /sections/opening.gmi, without host, “?” and “#”"
        )
        return nil
    }
}

extension Substring {
    fileprivate var isAddressOfCapsule: Bool {
        guard utf8.first == UInt8(ascii: "/"),
            utf8.allSatisfy({ $0.isPathCharacter || $0 == UInt8(ascii: "/") })
        else { return false }
        let segments = dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        return segments.enumerated().allSatisfy { index, segment in
            segment != "." && segment != ".." && (!segment.isEmpty || index == segments.count - 1)
        }
    }
}
