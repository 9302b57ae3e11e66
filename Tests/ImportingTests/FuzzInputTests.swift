import Content
import TestSupport
import Testing

@testable import Importing

/// Checks what `Fuzz/Import` asserts of any input for the crashes that it has found.
struct FuzzInputTests {
    @Test(arguments: crashInputs(of: "FuzzImport"))
    func replaysACrash(input: [UInt8]) {
        let text = String(decoding: input, as: UTF8.self)
        var wishes = Import.Wishes()
        wishes.format = .markdown
        do throws(ImportError) {
            _ = try Import(SourceFiles(files: [.init(path: "a.md", bytes: Array(text.utf8))]), wishes)
        } catch {
            switch error {
            case .empty, .notText, .lostWords: break
            default: Issue.record("\(error)")
            }
        }
    }
}
