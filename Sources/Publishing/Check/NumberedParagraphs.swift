internal import Pages
internal import Records
internal import Text

/// The numbered paragraphs of a capsule's sections, as an edition or an earlier export of it has them.
struct NumberedParagraphs {
    /// A paragraph as it is cited.
    private struct Paragraph {
        let number: String
        /// The words without their marks, in which a note may have another number.
        let words: String
    }

    /// The paragraphs by the paths of their pages, such as `/sections/opening/numbered.gmi`.
    private var pages: [String: [Paragraph]] = [:]
    private static let ending = "/numbered.gmi"

    init(of edition: PolyglotEdition) {
        for mount in edition.mounts(at: .none, onShelf: false) {
            for resource in mount.publication(as: .gemtext, beside: []).resources {
                guard resource.path.string.hasSuffix(Self.ending), case .bytes(let bytes) = resource.content
                else { continue }
                add(bytes, at: resource.path.string)
            }
        }
    }

    /// Takes an export's files by their names, as gemtext or as menus.
    init(ofFiles files: [String: [UInt8]]) {
        for (name, bytes) in files {
            if "/\(name)".hasSuffix(Self.ending) {
                add(bytes, at: "/\(name)")
            } else if name.hasSuffix(Self.ending + Self.menu) {
                add(Array(Self.lines(ofMenu: bytes).utf8), at: "/\(name.dropLast(Self.menu.count))")
            }
        }
    }

    private static let menu = "/gophermap"

    /// Returns the text of a menu with each paragraph on one line, as gemtext has it.
    private static func lines(ofMenu bytes: [UInt8]) -> String {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(into: "") { text, line in
                let words = line.first == "i" ? line.dropFirst().prefix { $0 != "\t" && $0 != "\r" } : ""
                text += words.isEmpty || words.hasPrefix("¶") ? "\n\(words)" : " \(words)"
            }
    }

    private mutating func add(_ bytes: [UInt8], at path: String) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        pages[path] = lines.compactMap { line in
            guard line.hasPrefix("¶\u{A0}") || line.hasPrefix("¶ ") else { return nil }
            let rest = line.dropFirst(2)
            let number = rest.prefix { $0 != " " }
            let words = String(rest.dropFirst(number.count)).foldedWords.filter { !$0.allSatisfy(\.isNumber) }
            return Paragraph(number: String(number), words: words.joined(separator: " "))
        }
    }

    /// Warns of each section in which a paragraph has another number now.
    func warn(ofShiftsSince earlier: NumberedParagraphs, in path: String, _ report: inout Report) {
        for (page, old) in earlier.pages.sorted(by: { $0.key < $1.key }) {
            guard let now = pages[page] else { continue }
            let numbers = Dictionary(
                now.map { ($0.words, $0.number) },
                uniquingKeysWith: { first, _ in first }
            )
            let shifted = old.compactMap { paragraph in
                numbers[paragraph.words].flatMap {
                    $0 == paragraph.number ? nil : (old: paragraph.number, now: $0)
                }
            }
            guard let first = shifted.first else { continue }
            let others =
                shifted.count == 1
                ? ""
                : shifted.count == 2
                    ? ", and 1 more has shifted" : ", and \(shifted.count - 1) more have shifted"
            let file = "\(path)\(page.dropLast(Self.ending.count)).gmi"
            let start = SourceOffset(file: report.add(SourceFile(path: file, text: "")))
            let before = (Int(first.old.prefix(while: \.isNumber)) ?? 1) - 1
            let between = before > 0 ? "\(before)a" : "0"
            report.warning(
                at: start,
                "what was paragraph \(first.old) is paragraph \(first.now) now\(others); write “[#\(first.old)]” at its beginning, and a number in between for a new one, as in “[#\(between)]”, so that citations hold"
            )
        }
    }
}
