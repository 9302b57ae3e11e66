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

    @Test func theManualPageOfTheProgramHasEachOptionInTheOrderOfTheHelpAndBeginsWithItsWords() throws {
        let names = Set(Setting.options.map(\.option))
        let entries = try items("serve", of: "lectern.1").compactMap {
            entry -> (option: String, text: String)? in
            let option = entry.head.split(separator: " ").dropFirst().first.map { String($0.dropFirst()) }
            return option.flatMap { names.contains($0) ? ($0, entry.text) : nil }
        }
        #expect(entries.map(\.option) == Setting.options.map(\.option))
        for (setting, entry) in zip(Setting.options, entries) {
            #expect("\(entry.text) ".hasPrefix("\(setting.help) "), "\(setting.option)")
        }
    }

    @Test func theListOfTheReadmeHasEachOptionInTheOrderOfTheHelpWithItsDefault() throws {
        let readme = try document("../README.md")
        let rows = try tableRows("| option | what it sets | default |", of: readme).flatMap { cells in
            cells[0].matches(of: /`--([a-z-]+)(?: ([^`]+))?`/).map {
                (String($0.1), $0.2.map(String.init), cells)
            }
        }
        .filter { row in Setting.options.contains { $0.option == row.0 } }
        #expect(rows.map(\.0) == Setting.options.map(\.option))
        for (setting, (_, value, cells)) in zip(Setting.options, rows) {
            // An option that stands by itself has no value.
            guard setting.range != .flag else {
                #expect(value == nil && cells[2] == setting.standard, "\(setting.option)")
                continue
            }
            var names: [String?] = [setting.valueName.uppercased()]
            if case .words(let words) = setting.range { names.append(words.joined(separator: "|")) }
            #expect(names.contains(value), "\(setting.option)")
            #expect(cells[1].contains("repeatable") == setting.isRepeatable, "\(setting.option)")
            let words = cells[2].replacing("`", with: "").split { ",: ".contains($0) }
            if let standard = setting.standard {
                #expect(words.first.map(String.init) == standard, "\(setting.option)")
            }
        }
    }

    /// The rows of a table under its head, each as its cells.
    private func tableRows(_ head: String, of page: String) throws -> [[String]] {
        let rule = String(head.map { $0 == "|" ? "|" : "-" }).replacing(/-+/, with: "---")
        let table = try #require(page.components(separatedBy: "\(head)\n\(rule)\n").dropFirst().first)
        return table.components(separatedBy: "\n\n")[0].split(separator: "\n").map { line in
            line.replacing("\\|", with: "\u{0}").split(separator: "|").map {
                $0.replacing("\u{0}", with: "|").trimmingCharacters(in: .whitespaces)
            }
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
        let rows = try tableRows("| field | option | a reload changes it |", of: guide).flatMap { cells in
            cells[0].matches(of: /`(\w+)`/).map { (field: String($0.1), cells: cells) }
        }
        #expect(rows.map(\.field) == Setting.fields.map(\.field))
        for (setting, row) in zip(Setting.fields, rows) {
            #expect(row.cells[1].contains("`--\(setting.option)`"), "\(setting.field)")
            #expect(row.cells[0].contains("(repeatable)") == setting.isRepeatable, "\(setting.field)")
            #expect(row.cells[2] == (setting.needsRestart ? "no" : "yes"), "\(setting.field)")
        }
    }
}
