package import Content
internal import Glibc
package import Pages

/// A capsule's folder, and what can be asked of it.
package struct CapsuleFolder: Sendable {
    /// A capsule without an error.
    package struct Loaded: Sendable {
        package let article: Article
        package let warnings: [Diagnostic]
    }

    /// What `lectern check` prints.
    package struct Report: Sendable {
        package let diagnostics: [Diagnostic]
        /// One line.
        package let summary: String

        package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    private let path: String
    private let source: SourceFolder

    /// Reads every file of the folder.
    ///
    /// - Throws: Where the folder or a file in it cannot be read.
    package init(_ path: String) throws(SourceFolderError) {
        self.path = path
        source = try SourceFolder.read(path)
    }

    /// The capsule that is meant when none is named: `./Capsule`, else the one installed with this program, in
    /// `share/lectern/Capsule` beside the folder of the program.
    package static var standard: String? {
        var candidates = ["Capsule"]
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &target, target.count)
        if count > 0 {
            let program = String(decoding: target.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
            let prefix = FileSystem.parent(of: FileSystem.parent(of: program))
            candidates.append("\(prefix)/share/lectern/Capsule")
        }
        return candidates.first(where: FileSystem.isFolder)
    }

    /// The article, for a command that needs one without an error.
    ///
    /// - Throws: The errors, a line each.
    package func load() throws(ServiceError) -> Loaded {
        let result = loadArticle(from: source)
        guard let article = result.article else { throw refusal(result.diagnostics) }
        return Loaded(article: article, warnings: result.diagnostics)
    }

    /// The pages of an article that was loaded from here.
    ///
    /// - Parameters:
    ///   - article: From ``load()``.
    ///   - certificates: Shown to readers, so that they can compare.
    ///   - isSearchable: Whether what serves the pages can search them.
    /// - Returns: Every page, in no format yet.
    /// - Throws: The errors that only the pages show, a line each.
    package func edition(
        of article: Article,
        certificates: [CertificateFact] = [],
        isSearchable: Bool = false
    ) throws(ServiceError) -> Edition {
        let edition = Edition(of: article, certificates: certificates, isSearchable: isSearchable)
        let problems = PageProblems(of: source).errors(in: edition)
        guard problems.isEmpty else { throw refusal(problems) }
        return edition
    }

    /// Every problem, those that only the pages show included.
    package func check() -> Report {
        let result = loadArticle(from: source)
        guard let article = result.article else {
            return Report(diagnostics: result.diagnostics, summary: "\(path): \(tally(result.diagnostics))")
        }
        let edition = Edition(of: article)
        let publication = Publication(edition, of: article)
        let problems = PageProblems(of: source)
        let diagnostics =
            result.diagnostics + problems.errors(in: edition) + problems.warnings(about: publication)
            + problems.leadingDots()
        return Report(
            diagnostics: diagnostics.sorted(),
            summary: "\(path): \(publication.counts); \(tally(diagnostics))"
        )
    }

    private func refusal(_ diagnostics: [Diagnostic]) -> ServiceError {
        let errors = diagnostics.filter { $0.severity == .error }
        return ServiceError("\(path): \(count(errors.count, "error"))\(errors.map { "\n\($0)" }.joined())")
    }

    private func tally(_ diagnostics: [Diagnostic]) -> String {
        let errors = diagnostics.count { $0.severity == .error }
        return "\(count(errors, "error")), \(count(diagnostics.count - errors, "warning"))"
    }
}
