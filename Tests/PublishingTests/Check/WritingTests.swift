import Formatting
import Foundation
import Pages
import Publishing
import TestSupport
import Testing

/// Takes the capsule out of `Documentation/Writing.md`: what it tells writers holds.
struct WritingTests {
    private struct Example {
        /// The path inside the capsule.
        let path: String
        var text = ""
    }

    /// The files that the page shows, in its order: blocks between lines of four backticks, the first of which names the file.
    private static func examples() throws -> [Example] {
        var examples: [Example] = []
        var isInside = false
        for line in try page().split(separator: "\n", omittingEmptySubsequences: false) {
            if isInside {
                isInside = line != "````"
                if isInside, let last = examples.indices.last { examples[last].text += line + "\n" }
            } else if line.hasPrefix("````"), let path = line.split(separator: " ").last {
                examples.append(Example(path: String(path)))
                isInside = true
            }
        }
        return examples
    }

    private static func page() throws -> String {
        try String(contentsOf: Repository.root.appending(path: "Documentation/Writing.md"), encoding: .utf8)
    }

    /// Writes examples into a folder, a later one of the same path over the earlier.
    private func withCapsule(of examples: [Example], _ body: (CapsuleFolder) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for example in examples {
            let file = folder.appending(path: example.path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(example.text.utf8).write(to: file)
        }
        try body(try CapsuleFolder(folder.path()))
    }

    /// Returns every error and warning of a capsule of these files.
    private func problems(of examples: [Example]) throws -> [String] {
        var problems: [String] = []
        try withCapsule(of: examples) { folder in
            problems = try folder.check().diagnostics.map { "\($0)" }
        }
        return problems
    }

    @Test func theFirstTwoFilesAreACapsule() throws {
        #expect(try problems(of: Array(Self.examples().prefix(2))) == [])
    }

    @Test func allFilesTogetherAreACapsuleWithoutAWarning() throws {
        #expect(try problems(of: Self.examples()) == [])
    }

    @Test func theFilesAreInHouseForm() throws {
        for example in try Self.examples() {
            guard let form = HouseForm(of: Array(example.text.utf8), at: example.path, in: "C") else {
                continue
            }
            guard case .bytes(let bytes) = form else {
                Issue.record("\(example.path) cannot be read")
                continue
            }
            #expect(String(decoding: bytes, as: UTF8.self) == example.text, "\(example.path)")
        }
    }

    /// The table says where each file goes; each address in its second column is one.
    @Test func everyAddressOfTheTableIsOne() throws {
        let rows = try Self.page().split(separator: "\n").drop {
            !$0.hasPrefix("| you write | readers find |")
        }
        .dropFirst(2).prefix { $0.hasPrefix("|") }
        let named = rows.flatMap { row in
            row.split(separator: "|").dropFirst().joined().split(separator: "`").filter { $0.hasPrefix("/") }
        }
        #expect(named.count > 12)
        try withCapsule(of: Self.examples()) { folder in
            let files = try ExportFormat.gemini.files(of: [folder])
            for address in named {
                let path = address.dropFirst()
                let file = path.isEmpty || path.hasSuffix("/") ? "\(path)index.gmi" : String(path)
                #expect(files.bytes[file] != nil || files.copies[file] != nil, "\(address)")
            }
        }
    }
}
