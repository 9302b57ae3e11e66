import Languages

/// The parts as pages.
extension PageDivision {
    func part(at index: Int, _ pieces: [Piece], of page: Page, _ names: [String], _ wording: Wording) -> Page
    {
        var part = Page(id: page.id.part(index + 1), title: page.title, text: [])
        let said = wording.fill(.pagePartOf, [.number: String(index + 1), .count: String(names.count)])
        if index > 0 { part.title = wording.titled(part.title, said) }
        (part.isText, part.language) = (page.isText, page.language)
        for piece in pieces {
            switch piece.content {
            case .block(let block): part.text.append(block)
            case .note(let block): part.notes.append(block)
            case .group(let group): part.groups.append(group)
            }
        }
        let line = Block.paragraph([
            .text(names[index].isEmpty ? said : wording.titled(said, names[index]))
        ])
        part.text.insert(line, at: isTextDivided ? 0 : part.text.endIndex)

        let link = { (index: Int) in
            Link(.page(page.id.part(index + 1)), label: wording.label(ofPart: index + 1, names[index]))
        }
        part.onward = page.onward
        if index + 1 < names.count {
            let next = link(index + 1)
            part.onward = LinkGroup(links: [
                Link(next.target, label: wording.fill(.next, [.title: next.label]))
            ])
        }
        part.foot = page.foot
        if index > 0 {
            let previous = link(index - 1)
            part.foot?.links.insert(
                Link(previous.target, label: wording.fill(.previous, [.title: previous.label])),
                at: 0
            )
        }
        let others = names.indices.filter { abs($0 - index) > 1 }
        if !others.isEmpty {
            part.groups.append(LinkGroup(heading: wording[.otherParts], links: others.spread.map(link)))
        }
        return part
    }

    /// Returns the first and the last heading of a part in words: “A to F”; empty if there are none.
    ///
    /// A part that goes on under one heading has those of the level below too: “All works (continued): G to M”.
    func name(of pieces: [Piece], _ wording: Wording) -> String {
        guard isTextDivided else { return "" }
        let headings = pieces.filter { $0.level == 2 }
        guard let name = range(of: headings, wording) else { return "" }
        guard headings.count == 1, headings[0].isRepeated,
            let below = range(of: pieces.filter { $0.level == 3 }, wording)
        else { return name }
        return wording.titled(name, below)
    }

    private func range(of headings: [Piece], _ wording: Wording) -> String? {
        guard let first = headings.first?.heading, let last = headings.last?.heading else { return nil }
        return wording.range(first, last)
    }
}

extension [Int] {
    /// As many of the numbers as stand in a group of links, from the first to the last and evenly between them.
    fileprivate var spread: [Int] {
        guard count > LinkGroup.limit else { return self }
        return (0..<LinkGroup.limit).map { self[$0 * (count - 1) / (LinkGroup.limit - 1)] }
    }
}

extension Wording {
    /// Returns a label such as “Part 2 (G to M)”.
    fileprivate func label(ofPart number: Int, _ name: String) -> String {
        let part = fill(.pagePart, [.number: String(number)])
        return name.isEmpty ? part : bracketed(part, name)
    }
}
