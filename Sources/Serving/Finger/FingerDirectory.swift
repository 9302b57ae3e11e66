internal import Pages
internal import Renderers

/// The names by which pages are asked for over Finger.
///
/// A page has its path for a name, as in `glossary/soviet`, and the last part of it where no other page has the same.
struct FingerDirectory: Sendable {
    /// What a name means.
    enum Meaning: Hashable, Sendable {
        case page(PagePath)
        /// Several pages whose last part it is; these are their whole names.
        case several([String])
        /// Nothing; these are the nearest whole names.
        case nothing(nearest: [String])
    }

    /// The most names in a list.
    static let limit = 12
    /// The letters that a name has to share with the one that was asked for, from the beginning on, to be near to it.
    private static let sharedLetters = 2

    private let wholes: [String: PagePath]
    /// The last parts in order, each with the whole name.
    private let lasts: [(last: String, whole: String)]

    /// Takes the paths of all pages.
    init(_ paths: some Sequence<PagePath>) {
        var wholes: [String: PagePath] = [:]
        for path in paths {
            let name = LinkedTextRenderer.name(of: path).lowercased()
            if wholes[name] == nil { wholes[name] = path }
        }
        self.wholes = wholes
        lasts = wholes.keys.filter(Self.hasShortName).map { (Self.last(of: $0), $0) }.sorted { $0 < $1 }
    }

    /// Returns what a name means that a reader has typed, in whatever case, with hyphens or spaces, with slashes around it or an ending.
    ///
    /// Its time is logarithmic in the number of pages.
    func meaning(of typed: String) -> Meaning {
        let whole = Self.bare(typed)
        if let path = wholes[whole] { return .page(path) }
        let name = Self.withoutEnding(whole)
        if let path = wholes[name] { return .page(path) }
        let first = place(of: name)
        let same = lasts[first...].prefix { $0.last == name }.prefix(Self.limit).map(\.whole)
        if same.count == 1, let path = same.first.flatMap({ wholes[$0] }) { return .page(path) }
        if !same.isEmpty { return .several(same) }
        return .nothing(nearest: nearest(to: Self.last(of: name)))
    }

    /// Returns the whole names whose last part begins most like a name.
    private func nearest(to name: String) -> [String] {
        let place = place(of: name)
        let around = lasts[max(place - Self.limit, 0)..<min(place + Self.limit, lasts.count)]
        let shared = around.map { zip($0.last, name).prefix { $0 == $1 }.count }
        let most = max(shared.max() ?? 0, Self.sharedLetters)
        return zip(around, shared).filter { $1 == most }.prefix(Self.limit).map(\.0.whole)
    }

    /// The whole name of a page to show as an example: that of a section if there is one.
    var example: String? {
        wholes.keys.filter { $0.hasPrefix("sections/") }.min() ?? wholes.keys.filter { !$0.isEmpty }.min()
    }

    /// Returns the index of the first last part that does not stand before a name.
    private func place(of name: String) -> Int {
        var (low, high) = (0, lasts.count)
        while low < high {
            let middle = (low + high) / 2
            if lasts[middle].last < name { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Returns whether the last part of a name says which page it is: not that of an answer, of a part or of numbered paragraphs.
    private static func hasShortName(_ name: String) -> Bool {
        let parts = name.split(separator: "/")
        return !parts.dropLast().contains { $0 == "study" || $0 == "part" } && parts.last != "numbered"
    }

    private static func last(of name: String) -> String { String(name.split(separator: "/").last ?? "") }

    /// Returns a name as pages have it.
    private static func bare(_ typed: String) -> String {
        var name = typed.lowercased().split(separator: " ").joined(separator: "-")[...]
        while name.hasPrefix("/") { name = name.dropFirst() }
        while name.hasSuffix("/") { name = name.dropLast() }
        return String(name)
    }

    /// Returns a name as an address of another protocol has it, without what that ends in.
    private static func withoutEnding(_ name: String) -> String {
        let ending = [".txt", ".gmi"].first(where: name.hasSuffix)
        return String(name.dropLast(ending?.count ?? 0))
    }
}
