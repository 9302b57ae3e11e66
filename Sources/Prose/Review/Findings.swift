import Records
import Text

/// What a rule has found and what of it is not allowed.
struct Findings {
    struct Finding {
        let place: LocatedText
        let message: String
    }

    /// The `Allow`s for a rule, by their indices.
    struct Silences {
        /// Those for one file, by the file, and with none those for all files.
        private var allowances: [Int?: [Int]] = [:]

        mutating func add(_ allowance: Int, inFile file: Int?) {
            allowances[file, default: []].append(allowance)
        }

        func allowances(inFile file: Int) -> [Int] {
            allowances.isEmpty ? [] : (allowances[nil] ?? []) + (allowances[file] ?? [])
        }
    }

    private let silences: Silences
    private(set) var list: [Finding] = []
    /// The findings that were not kept.
    private(set) var omitted = 0
    /// The `Allow`s that have silenced something.
    private(set) var used: Set<Int> = []
    private var keys: Set<String> = []

    /// The most findings of a rule that are kept: more than anyone corrects in one go.
    static let limit = 100

    init(silences: Silences) { self.silences = silences }

    /// Adds what is wrong with a place, with the remedy behind a semicolon.
    ///
    /// - Parameters:
    ///   - place: What it is about.
    ///   - key: What is named only once in a capsule; `nil` if each place is named.
    ///   - message: The message, which is not composed if nobody will read it.
    mutating func add(_ place: LocatedText, once key: String? = nil, _ message: @autoclosure () -> String) {
        let allowed = silences.allowances(inFile: place.start.file)
        if !allowed.isEmpty {
            used.formUnion(allowed)
            return
        }
        if let key, !keys.insert(key).inserted { return }
        if list.count < Self.limit {
            list.append(Finding(place: place, message: message()))
        } else {
            omitted += 1
        }
    }

    /// Counts findings whose places were not kept.
    mutating func omit(_ count: Int) { omitted += count }
}
