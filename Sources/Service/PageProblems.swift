internal import Content
internal import Pages

/// What is wrong in a capsule's source and shows only in its pages.
struct PageProblems {
    private let source: SourceFolder

    /// More than this is slow to load on a slow line.
    private static let pageLimit = 32 * 1_024

    init(of source: SourceFolder) { self.source = source }

    func errors(in edition: Edition) -> [Diagnostic] {
        edition.deadLinks.compactMap { link in
            file(of: link.page.string).map { file in
                Diagnostic(
                    .error,
                    at: position(of: "=> \(link.address)", in: file),
                    "no page has the address “\(link.address)”; correct it, or begin an address elsewhere with gemini://"
                )
            }
        }
            + edition.displaced.map { slug in
                Diagnostic(
                    .error,
                    at: position(of: nil, in: "pages/\(slug).gmi"),
                    "“\(slug)” is the address of a page that Lectern makes by itself; give the file another name"
                )
            }
    }

    /// Pages that are too long and have a file of their own to divide.
    func warnings(about publication: Publication) -> [Diagnostic] {
        publication.documents.compactMap { document in
            guard document.body.count > Self.pageLimit, let file = file(of: document.path) else { return nil }
            return Diagnostic(
                .warning,
                at: position(of: nil, in: file),
                "the page has \(document.body.count) bytes; over \(Self.pageLimit) is slow to load: divide it in two"
            )
        }
    }

    /// Lines that begin with a dot, which has a meaning of its own in texts sent over Gopher.
    func leadingDots() -> [Diagnostic] {
        source.files.sorted { $0.key < $1.key }.filter { $0.key.hasSuffix(".gmi") }.flatMap { file, bytes in
            bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
                .filter { $0.element.first == UInt8(ascii: ".") }
                .map { index, _ in
                    Diagnostic(
                        .warning,
                        at: SourcePosition(file: "\(source.name)/\(file)", line: index + 1),
                        "the line begins with a dot, and is moved by a column in plain text, since readers of Gopher may lose the dot; begin it with another character"
                    )
                }
        }
    }

    /// The file that a page is written in, if it is not one that Lectern makes by itself.
    private func file(of page: String) -> String? {
        let path = String(page.dropFirst())
        return [path, "pages/\(path)"].first { source.files[$0] != nil }
    }

    /// The first line that begins with `text`, else the file's beginning.
    private func position(of text: String?, in file: String) -> SourcePosition {
        let lines = (source.files[file] ?? []).split(
            separator: UInt8(ascii: "\n"),
            omittingEmptySubsequences: false
        )
        let index = text.flatMap { text in lines.firstIndex { $0.starts(with: text.utf8) } } ?? 0
        return SourcePosition(file: "\(source.name)/\(file)", line: index + 1)
    }
}
