import Content
import Foundation
import TestSupport
import Testing

@testable import Prose

/// The table of rules as a whole.
struct ProseRuleTests {
    @Test func eachIdHasOneRule() {
        #expect(ProseRule.all.map(\.id.rawValue) == ProseRuleID.allCases.map(\.rawValue).sorted())
    }

    @Test func eachRuleIsTestedWithWhatItFindsAndWithMoreThatItDoesNot() {
        let cases = TypographyTests.cases + StructureTests.cases + WordingTests.cases + ApparatusTests.cases
        for rule in ProseRule.all {
            let own = cases.filter { $0.rule == rule.id }
            let silent = own.count(where: \.isSilent)
            #expect(silent > 0 && silent < own.count, "\(rule.id)")
        }
    }

    /// Each rule has a row in a table of the document: id, name and what it wants.
    @Test func theDocumentListsAllRules() throws {
        let page = try String(
            contentsOf: Repository.root.appending(path: "Documentation/Prose.md"),
            encoding: .utf8
        )
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
            row.split(separator: "|").prefix(3).map { $0.trimmingCharacters(in: .whitespaces) }
        }
        #expect(
            rows.sorted { ($0.first ?? "") < ($1.first ?? "") }
                == ProseRule.all.map { ["`\($0.id.rawValue)`", $0.name, $0.summary] }
        )
    }

    @Test func theManualPageListsAllIds() throws {
        let page = try String(
            contentsOf: Repository.root.appending(path: "Documentation/man/lectern.1"),
            encoding: .utf8
        )
        for rule in ProseRule.all {
            #expect(page.contains("\n.It \(rule.id.rawValue) Pq \(rule.name)\n"), "\(rule.id)")
        }
    }
}
