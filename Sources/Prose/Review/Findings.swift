import Records
import Text

/// What a rule has found and what of it is not allowed.
struct Findings {
    struct Finding {
        let place: LocatedText
        let message: String
    }

    /// An `Allow` for the rule, by its index, with the index of the only file for which it counts.
    struct Silence {
        let allowance: Int
        let file: Int?
    }

    private let silences: [Silence]
    private(set) var list: [Finding] = []
    /// The findings that were not kept.
    private(set) var omitted = 0
    /// The `Allow`s that have silenced something.
    private(set) var used: Set<Int> = []
    private var keys: Set<String> = []

    /// The most findings of a rule that are kept: more than anyone corrects in one go.
    static let limit = 100

    init(silences: [Silence]) { self.silences = silences }

    /// Adds what is wrong with a place, with the remedy behind a semicolon.
    ///
    /// - Parameters:
    ///   - place: What it is about.
    ///   - key: What is named only once in a capsule; `nil` if each place is named.
    ///   - message: The message, which is not composed if nobody will read it.
    mutating func add(_ place: LocatedText, once key: String? = nil, _ message: @autoclosure () -> String) {
        let allowed = silences.filter { $0.file == nil || $0.file == place.start.file }
        if !allowed.isEmpty {
            used.formUnion(allowed.map(\.allowance))
            return
        }
        if let key, !keys.insert(key).inserted { return }
        if list.count < Self.limit {
            list.append(Finding(place: place, message: message()))
        } else {
            omitted += 1
        }
    }

    /// Counts findings in a file whose places were not kept.
    mutating func omit(_ count: Int, inFile file: Int) {
        if !silences.contains(where: { $0.file == nil || $0.file == file }) { omitted += count }
    }
}
