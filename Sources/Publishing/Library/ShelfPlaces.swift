package import Content
package import Pages
internal import System
internal import Text

/// The places of the texts of one host: the root for one alone, and on a shelf a prefix for each.
package struct ShelfPlaces: Sendable {
    /// The prefixes in the order of the texts.
    package let prefixes: [PathPrefix]

    /// - Parameter capsules: The folder of each text, as the user has named it, and its `Slug`; at least one.
    /// - Throws: Everything by which two texts would stand in one place, or a text nowhere.
    package init(of capsules: [(path: String, slug: Slug?)]) throws(ShelfError) {
        guard capsules.count > 1 else {
            prefixes = capsules.map { _ in .none }
            return
        }
        var problems: [ShelfProblem] = []
        var prefixes: [PathPrefix] = []
        var folders: [String: String] = [:]
        var owners: [Slug: String] = [:]
        for (path, ownSlug) in capsules {
            let folder = FileSystem.realPath(path) ?? path
            if let other = folders.updateValue(path, forKey: folder) {
                problems.append(.sameFolder(other, path))
                continue
            }
            guard let slug = ownSlug ?? Slug(folding: Self.name(of: path, folder)) else {
                problems.append(.noSlug(path))
                continue
            }
            if Slug.ofHosts.contains(slug) {
                problems.append(.reserved(slug, path))
            } else if let other = owners.updateValue(path, forKey: slug) {
                problems.append(.sameSlug(slug, other, path))
            }
            prefixes.append(PathPrefix(slug))
        }
        guard problems.isEmpty else { throw .invalid(problems) }
        self.prefixes = prefixes
    }

    /// Returns the name that the user gives the folder, or if that is a dot or two, its own.
    private static func name(of path: String, _ folder: String) -> String {
        let name = FileSystem.name(of: FileSystem.withoutTrailingSlashes(path))
        return name.allSatisfy { $0 == "." } ? FileSystem.name(of: folder) : name
    }
}

/// One reason why texts cannot stand on one host, with their folders as the user has named them.
package enum ShelfProblem: Hashable, Sendable {
    case sameFolder(String, String)
    case noSlug(String)
    case sameSlug(Slug, String, String)
    case reserved(Slug, String)
}

/// The reasons why texts cannot stand on one host.
package enum ShelfError: Error, Hashable, Sendable {
    /// There is at least one reason.
    case invalid([ShelfProblem])
}

extension ShelfError: CustomStringConvertible {
    /// All ``lines``.
    package var description: String { lines.joined(separator: "\n") }

    /// The reasons, one a line.
    package var lines: [String] {
        switch self {
        case .invalid(let problems): problems.map(\.description)
        }
    }
}

extension ShelfProblem: CustomStringConvertible {
    /// The folders, the problem and its remedy in one line.
    package var description: String {
        switch self {
        case .sameFolder(let one, let other) where one == other:
            "\(printable(one)) is named twice; name it once"
        case .sameFolder(let one, let other):
            "\(printable(one)) and \(printable(other)) are the same folder; name it once"
        case .noSlug(let path):
            "\(printable(path)): this name has no letters for an address; add “Slug: …” to its capsule.rec"
        case .sameSlug(let slug, let one, let other):
            "\(printable(one)) and \(printable(other)) would both have the address /\(slug)/; add another “Slug: …” to the capsule.rec of one"
        case .reserved(let slug, let path):
            "\(printable(path)): /\(slug) is an address of the whole host; add another “Slug: …” to its capsule.rec"
        }
    }
}
