import Content
import Records
import Testing

/// A slip in one file of the test capsule, with the part of the one message about it that tells what to write.
struct Slip: CustomTestStringConvertible, Sendable {
    let rule: String
    let folder: SourceFolder
    let remedy: String
    /// Whether the test's own premise holds: the text that is replaced stands in the file.
    let isPossible: Bool
    var testDescription: String { rule }

    /// In one file, `new` replaces the first `old`.
    init(_ rule: String, in path: String, _ old: String, _ new: String, _ remedy: String) {
        let text = testFiles[path] ?? ""
        self.rule = rule
        self.remedy = remedy
        isPossible = text.contains(old)
        folder = capsule([path: text.replacing(old, with: new, maxReplacements: 1)])
    }

    /// A whole file is another one.
    init(_ rule: String, file path: String, _ text: String, _ remedy: String) {
        self.init(rule, files: [path: text], remedy)
    }

    init(_ rule: String, files: [String: String?], _ remedy: String) {
        (self.rule, self.remedy, isPossible) = (rule, remedy, true)
        folder = capsule(files)
    }

    /// A file lies under another path.
    init(_ rule: String, move old: String, to new: String, _ remedy: String) {
        self.init(rule, files: [old: nil, new: testFiles[old] ?? ""], remedy)
    }

    /// Checks that there is one problem, whose message has the remedy.
    func check() {
        let found = problems(of: folder)
        #expect(isPossible)
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.contains(remedy) == true, "\(found)")
        #expect(found.allSatisfy { !$0.contains { $0.isNewline } })
    }
}
