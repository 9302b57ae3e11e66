import Content
import Records
import TestSupport
import Testing
import Text

/// Checks what `Fuzz/Capsule` asserts of any input for the crashes that it has found and for some inputs of our own.
struct FuzzInputTests {
    private static let paths = [
        "sections/a.gmi", "glossary/a.gmi", "capsule.rec", "timeline.rec", "sources.rec", "questions.rec",
        "changes.rec", "pages/a.gmi",
    ]

    @Test(arguments: crashInputs(of: "FuzzCapsule"))
    func replaysACrash(input: [UInt8]) { check(input) }

    @Test func holdsForMutationsOfAWholeCapsule() {
        let seed = Array(
            [
                "sections/opening.gmi", "glossary/soviet.gmi", "capsule.rec", "timeline.rec", "sources.rec",
                "questions.rec", "changes.rec", "pages/about.gmi",
            ].map { Array((testFiles[$0] ?? "").utf8) }.joined(separator: [0xFF])
        )
        let inserts = [
            "[[", "]]", "[@", "[^", "\\", "\n", "\n\n", "# ", "* ", "```", "=>", ":", "+ ", "|", "\t",
            "\u{FEFF}", "é", "[*", "*]", "[+", "+]", "[[/a|b]]", "\n| ", "\n1. ", "\n  * ",
            "```table: t\n| a |\n",
            "\n%%", "\n    ",
        ]
        var random = SplitMix64(state: 1923)
        for _ in 0..<400 {
            var input = seed
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let start = Int.random(in: 0..<input.count, using: &random)
                let end = min(input.count, start + Int.random(in: 0..<6, using: &random))
                input.replaceSubrange(
                    start..<end,
                    with: Array((inserts.randomElement(using: &random) ?? "").utf8)
                )
            }
            check(input)
        }
    }

    private func check(_ input: [UInt8]) {
        let parts = input.split(separator: 0xFF, omittingEmptySubsequences: false).map(Array.init)
        let files = Self.paths.indices.map { (Self.paths[$0], parts[min($0, parts.count - 1)]) }
        let folder = SourceFolder(name: "C", files: Dictionary(uniqueKeysWithValues: files))
        let result = loadArticle(from: folder)
        #expect((result.article == nil) == result.diagnostics.contains { $0.severity == .error })
        #expect(result.diagnostics == result.diagnostics.sorted())
        for position in result.diagnostics.map(\.position) {
            let bytes = folder.files[String(position.file.dropFirst(2))] ?? []
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            guard lines.indices.contains(position.line - 1) else {
                Issue.record("\(position) is outside its file: \(input)")
                continue
            }
            let scalars = String(decoding: lines[position.line - 1], as: UTF8.self).unicodeScalars.count
            #expect((1...scalars + 1).contains(position.column))
        }
    }
}
