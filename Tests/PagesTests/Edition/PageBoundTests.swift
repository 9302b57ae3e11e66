import Content
import Pages
import Records
import Testing

struct PageBoundTests {
    /// Makes a capsule with names of a thousand bytes, which a mark of a few bytes puts on every section's page.
    private func capsule(terms: Int, sections: Int) -> SourceFolder {
        let name = String(repeating: "x", count: 990)
        let slugs = (0..<sections).map { "s\($0)" }
        let marks = (0..<terms).map { "[[t\($0)|a]]" }.joined(separator: " ")
        var files = [
            "capsule.rec":
                "Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSourceTitle: S\nSourceAuthor: W\nSectionOrder: \(slugs.joined(separator: " "))\n"
        ]
        for slug in slugs {
            files["sections/\(slug).gmi"] = "Title: \(slug)\nSummary: S.\n\nWords \(marks).\n"
        }
        for term in 0..<terms {
            files["glossary/t\(term).gmi"] = "Term: \(name) \(term)\nKind: concept\n\nA thing.\n"
        }
        return SourceFolder(name: "C", files: files.mapValues { Array($0.utf8) })
    }

    private func errors(_ folder: SourceFolder) throws -> (problems: [String], sections: Int) {
        let result = loadArticle(from: folder)
        var report = result.report
        let edition = try Edition(of: #require(result.article), isSearchable: true, reporting: &report)
        let sections = edition.pages.count { if case .section = $0.id { true } else { false } }
        return (report.diagnostics().filter { $0.severity == .error }.map(\.description), sections)
    }

    @Test func pagesOutOfProportionAreAnErrorAndEnd() throws {
        let (problems, sections) = try errors(capsule(terms: 100, sections: 1_500))
        #expect(problems.count == 1)
        #expect(problems.first?.contains(": error: the pages would have more than 8") == true)
        #expect(sections < 1_500)
    }

    @Test func ordinaryPagesAreAllMade() throws {
        let (problems, sections) = try errors(capsule(terms: 20, sections: 30))
        #expect(problems == [])
        #expect(sections == 30)
    }
}
