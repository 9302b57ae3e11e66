import Formatting
import Records
import Testing

/// A rule of the house form, with a file that breaks it and the same file in house form.
struct HouseRow: CustomTestStringConvertible, Sendable {
    let rule: String
    let path: String
    let source: String
    let house: String
    var testDescription: String { rule }

    init(_ rule: String, in path: String, _ source: String, _ house: String) {
        (self.rule, self.path, self.source, self.house) = (rule, path, source, house)
    }

    /// The text of a section, below a header that is in house form.
    init(_ rule: String, _ source: String, _ house: String) {
        let header = "Title: T\nSummary: S.\n\n"
        self.init(rule, in: "sections/a.gmi", header + source, header + house)
    }

    /// Checks that the source becomes the house form, which is its own.
    func check() {
        #expect(houseForm(of: source, at: path) == house)
        #expect(houseForm(of: house, at: path) == house)
    }
}

/// Returns a file in house form, or what keeps it from being in it.
func houseForm(of source: String, at path: String = "sections/a.gmi") -> String {
    switch HouseForm(of: Array(source.utf8), at: path, in: "C") {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .unreadable(let errors): errors.map(\.description).joined(separator: "\n")
    case .differing: "it would say something else"
    case nil: "no file of a capsule"
    }
}
