import Languages

/// Where a part ends and the next begins.
extension PageDivision {
    func divided(_ pieces: [Piece], _ wording: Wording) -> [[Piece]] {
        var parts: [[Piece]] = []
        var part: [Piece] = []
        var size = 0
        for piece in pieces {
            if size + piece.bytes > room, let cut = cut(in: part, before: piece) {
                let rest = Array(part[cut...])
                let open = headings(at: cut, in: part, goingOnWith: rest.first ?? piece, wording)
                parts.append(Array(part[..<cut]))
                part = open + rest
                size = part.reduce(0) { $0 + $1.bytes }
            }
            part.append(piece)
            size += piece.bytes
        }
        return part.isEmpty ? parts : parts + [part]
    }

    /// Returns the index of the piece with which the next part begins; `nil` if nothing can be cut off.
    private func cut(in part: [Piece], before piece: Piece) -> Int? {
        if !isTextDivided, !piece.isGroup { return nil }
        // The text of a page that is not divided stays in the first part, with its notes.
        let first = isTextDivided ? 1 : max(1, part.lastIndex { !$0.isGroup }.map { $0 + 1 } ?? 1)
        guard part.count >= first, !part.isEmpty else { return nil }
        var before = 0
        var cuts: [Int: Int] = [:]
        for (index, piece) in part.enumerated() {
            if index >= first, let level = piece.level, before >= room / 2 { cuts[level] = index }
            before += piece.bytes
        }
        var cut = cuts[2] ?? cuts[3] ?? part.count
        while cut > first {
            let next = cut < part.count ? part[cut] : piece
            guard next.belongsToPieceAbove || part[cut - 1].isHeading(of: next) else { break }
            cut -= 1
        }
        return part[..<cut].contains { !$0.isRepeated } ? cut : nil
    }

    /// Returns the headings under which a part goes on that begins with `next`.
    private func headings(
        at cut: Int,
        in part: [Piece],
        goingOnWith next: Piece,
        _ wording: Wording
    ) -> [Piece] {
        guard next.level != 2 else { return [] }
        let isGroup = next.isGroup
        let above = part[..<cut].filter { $0.isGroup == isGroup }
        guard let second = above.lastIndex(where: { $0.level == 2 }) else { return [] }
        let heading = above[second].repeated { wording.fill(.continued, [.heading: $0]) }
        guard next.level != 3, let third = above[(second + 1)...].last(where: { $0.level == 3 }) else {
            return [heading]
        }
        return [heading, third.repeated { $0 }]
    }
}
