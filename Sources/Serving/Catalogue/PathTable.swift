internal import Pages
internal import Text

/// What is at each of many paths.
///
/// The paths lie in one piece, in the order of their bytes. A dictionary would hold a string for each, and these strings would lie scattered
/// among what a start has left free, and keep most of it from being handed back to the system. A path is found in as many steps as
/// its place has binary digits.
struct PathTable<Value: Sendable>: Sendable {
    private let list: WordList
    /// The values in the order of their paths.
    private let values: [Value]

    init(_ entries: [PagePath: Value]) {
        let sorted = entries.map { (path: Array($0.string.utf8), value: $1) }
            .sorted { $0.path.lexicographicallyPrecedes($1.path) }
        list = WordList(sorted.map(\.path))
        values = sorted.map(\.value)
    }

    /// All paths, in order.
    var paths: [PagePath] {
        (0..<list.count).map { PagePath(String(decoding: list[$0], as: UTF8.self)) }
    }

    subscript(path: String) -> Value? { list.number(of: Array(path.utf8)).map { values[$0] } }
}
