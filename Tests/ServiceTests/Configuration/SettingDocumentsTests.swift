import Foundation
import Service
import TestSupport
import Testing

/// Tests that the documents name each setting as its row does, in the same order.
struct SettingDocumentsTests {
    /// What a document says about one or several settings.
    private struct Entry {
        let head: String, text: String
    }

    private func document(_ name: String) throws -> String {
        try String(contentsOf: Repository.root.appending(path: "Documentation/\(name)"), encoding: .utf8)
    }

    /// Returns the items of a list under a heading of a manual page, with markup reduced to words.
    private func items(_ heading: String, of manual: String) throws -> [Entry] {
        let page = try document("man/\(manual)")
        let section = try #require(page.components(separatedBy: "\n.Ss \(heading)\n").dropFirst().first)
        let list = try #require(section.components(separatedBy: "\n.El").first)
        return list.components(separatedBy: "\n.It ").dropFirst().map { item in
            let lines = item.split(separator: "\n")
            let text = lines.dropFirst().joined(separator: " ")
                .replacing(/(^|\s)\.[A-Z][a-z]\s/) { $0.1 }
                .replacing(/\s(?=[.,;](\s|$))/, with: "")
            return Entry(head: String(lines.first ?? ""), text: text)
        }
    }

    @Test func theManualPageOfTheProgramHasEachOptionInTheOrderOfTheHelpWithItsDefault() throws {
        let names = Set(Setting.options.map(\.option))
        let entries = try items("serve", of: "lectern.1").compactMap {
            entry -> (option: String, text: String)? in
            let option = entry.head.split(separator: " ").dropFirst().first.map { String($0.dropFirst()) }
            return option.flatMap { names.contains($0) ? ($0, entry.text) : nil }
        }
        #expect(entries.map(\.option) == Setting.options.map(\.option))
        for (setting, entry) in zip(Setting.options, entries) {
            let standard = entry.text.firstMatch(of: /Default: (\S+?)[.,](?: |$)/)?.1
            #expect(standard.map(String.init) == setting.standard, "\(setting.option)")
        }
    }

    @Test func theManualPageOfTheFileHasEachFieldInItsOrderWithItsOption() throws {
        let entries = try items("Server", of: "lectern.conf.5").flatMap { entry in
            entry.head.dropFirst(3).components(separatedBy: " , ").map { Entry(head: $0, text: entry.text) }
        }
        #expect(entries.map(\.head) == Setting.fields.map(\.field))
        for (setting, entry) in zip(Setting.fields, entries) {
            let words = entry.text.split { ", ;".contains($0) }.map { $0.hasSuffix(".") ? $0.dropLast() : $0 }
            #expect(words.contains("-\(setting.option)"), "\(setting.field)")
            #expect(words.contains("repeatable") == setting.isRepeatable, "\(setting.field)")
            #expect(entry.text.contains("changed by a reload") == !setting.needsRestart, "\(setting.field)")
        }
    }

    @Test func theTableOfTheGuideHasEachFieldInItsOrderWithItsOption() throws {
        let guide = try document("Configuration.md")
        let table = try #require(
            guide.components(separatedBy: "| field | option | a reload changes it |\n|---|---|---|\n")
                .dropFirst().first
        )
        let rows = table.components(separatedBy: "\n\n")[0].split(separator: "\n").flatMap { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            return cells[0].matches(of: /`(\w+)`/).map { (field: String($0.1), cells: cells) }
        }
        #expect(rows.map(\.field) == Setting.fields.map(\.field))
        for (setting, row) in zip(Setting.fields, rows) {
            #expect(row.cells[1].contains("`--\(setting.option)`"), "\(setting.field)")
            #expect(row.cells[0].contains("(repeatable)") == setting.isRepeatable, "\(setting.field)")
            #expect(row.cells[2] == (setting.needsRestart ? "no" : "yes"), "\(setting.field)")
        }
    }
}
