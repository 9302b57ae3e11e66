import Languages
import Content

/// Links that lead out of an edition to others on its host; they are added once it is known where each of them stands.
extension Edition {
    /// Returns the edition with links from each page to the same page in other languages, as far as these have it: in the foot,
    /// before the way home, and on home, which has no foot, among the first links.
    ///
    /// Pages are the same if they have the same slug. A page that goes on in parts leads from each of them to the beginning.
    ///
    /// - Parameter others: The editions in other languages at their places, in the order in which they are offered.
    /// - Returns: The edition with those links.
    package func linked(to others: [Edition]) -> Edition {
        guard !others.isEmpty else { return self }
        let known = others.map { other in (other, Set(other.pages.map(\.id))) }
        var edition = self
        for index in pages.indices {
            let id = pages[index].id.whole
            let links = known.filter { $0.1.contains(id) }.map { other, _ in
                Link(.onHost(other.addresses.place(of: id)), label: LanguageName.own(other.language))
            }
            if pages[index].foot == nil, !pages[index].groups.isEmpty {
                edition.pages[index].groups[0].links += links
            } else {
                edition.pages[index].offer(links)
            }
        }
        return edition
    }

    /// Returns the edition with a link from home to the list of all texts of the host.
    package func onShelf() -> Edition {
        offering([Link(.onHost(PathPrefix.none.home), label: wording[.allTexts])])
    }

    /// Returns the edition with further links on home among those to what can be taken along.
    package func takingAlong(_ links: [Link]) -> Edition {
        var edition = self
        for index in pages.indices where pages[index].id == .home {
            let group = pages[index].groups.firstIndex { $0.heading == wording[.takeAlong] }
            if let group { edition.pages[index].groups[group].links += links }
        }
        return edition
    }

    /// Returns the edition with further links on home, to what else is on the host.
    package func offering(_ links: [Link]) -> Edition {
        guard !links.isEmpty else { return self }
        var edition = self
        for index in pages.indices where pages[index].id == .home { edition.pages[index].offer(links) }
        return edition
    }
}

extension PageID {
    /// The page of which this may be a later part.
    package var whole: PageID { if case .part(_, let whole) = self { whole.whole } else { self } }
}
