internal import Content
internal import Pages
internal import Records
internal import Text

/// Names the addresses that a capsule had and has no more, without saying where they lead.
struct LostAddresses {
    private let edition: PolyglotEdition
    private let present: Set<PagePath>
    private let path: String

    /// - Parameters:
    ///   - edition: What the capsule is now.
    ///   - path: The capsule's folder as the user has named it.
    init(from edition: PolyglotEdition, in path: String) {
        (self.edition, self.path) = (edition, path)
        present = edition.addressesOnHost
    }

    /// Returns a report with an error for each of the earlier addresses that leads nowhere now, at the `moved.rec` in which it is
    /// to be written.
    func report(since earlier: EarlierAddresses) -> Report {
        var report = Report()
        var files: [String: SourceOffset] = [:]
        let names = NameList(present.sorted().map(\.string))
        for path in earlier.paths where !present.contains(path) {
            let (file, address, prefix, edition) = place(of: path)
            let start = files[file] ?? SourceOffset(file: report.add(SourceFile(path: file, text: "")))
            files[file] = start
            if edition.isDraft(at: PagePath(address)) {
                report.error(
                    at: start,
                    "\(quoted(path.string)) has been an address and leads nowhere now, since its text says “Draft: yes”; remove that line, or add a record here with “From: \(address)” and “Gone: yes”"
                )
                continue
            }
            let near = names.nearest(to: path.string, budget: &report.suggestionBudget)
            let to = near.flatMap {
                $0.hasPrefix("\(prefix)/") ? String($0.dropFirst(prefix.utf8.count)) : nil
            }
            let remedy =
                to.map { "“To: \($0)” if that is the page now, another address," }
                ?? "“To: …” with its address now,"
            report.error(
                at: start,
                "\(quoted(path.string)) has been an address and leads nowhere now; add a record here with “From: \(address)” and \(remedy) or “Gone: yes”"
            )
        }
        return report
    }

    /// Returns the file in which a move of this address is written, how it is written there, what is left out, and the edition.
    private func place(of path: PagePath) -> (file: String, address: String, prefix: String, Edition) {
        for (language, translation) in edition.translations where path.string.hasPrefix("/\(language)/") {
            let prefix = "/\(language)"
            return (
                "\(self.path)\(prefix)/moved.rec", String(path.string.dropFirst(prefix.utf8.count)), prefix,
                translation
            )
        }
        return ("\(self.path)/moved.rec", path.string, "", edition.original)
    }
}
