internal import Content
internal import Pages
internal import System
internal import Text

/// The addresses that a capsule had once, as an earlier export of it or an earlier state of its source tells.
///
/// | the folder has                    | is                        | its addresses are       |
/// |-----------------------------------|---------------------------|-------------------------|
/// | `.lectern-export`, and gophermaps | an export as Gopher       | the folders and files   |
/// | `.lectern-export`                 | an export as gemtext      | the files               |
/// | `capsule.rec`                     | a source                  | those of its pages      |
struct EarlierAddresses {
    /// The addresses on a host that the capsule has to itself, sorted.
    let paths: [PagePath]
    /// The paragraphs that were numbered then.
    let paragraphs: NumberedParagraphs

    /// Reads the folder, which is not changed.
    init(in folder: String) throws(EarlierAddressesError) {
        if FileSystem.exists("\(folder)/\(ExportManifest.name)") {
            paths = try Self.exported(to: folder)
            paragraphs = Self.paragraphs(in: folder)
        } else if FileSystem.exists("\(folder)/capsule.rec") {
            let edition = try Self.source(in: folder)
            paths = edition.addressesOnHost.sorted()
            paragraphs = NumberedParagraphs(of: edition)
        } else {
            throw .unknown(folder)
        }
    }

    private static func exported(to folder: String) throws(EarlierAddressesError) -> [PagePath] {
        let files: [String]
        do { files = try ExportManifest.paths(in: folder) } catch { throw .unreadable(folder, "\(error)") }
        let isGopher = files.contains { $0 == "gophermap" }
        guard isGopher || files.contains("index.gmi") else { throw .noAddresses(folder) }
        let all = Set(files)
        let paths = files.compactMap { file -> PagePath? in
            guard isGopher else { return AddressScheme.capsule.path(ofFile: file) }
            let segments = file.split(separator: "/")
            guard segments.last == "gophermap" else {
                // A text is at the address of its page, and moves with it.
                let page = file.hasSuffix(".txt") ? file.dropLast(".txt".count) + ".gmi/gophermap" : ""
                return all.contains(String(page)) ? nil : PagePath("/\(file)")
            }
            let path = PagePath("/" + segments.dropLast().joined(separator: "/"))
            return AddressScheme.capsule.isPage(path) ? path : PagePath("\(path)/")
        }
        return paths.sorted()
    }

    /// Returns the paragraphs of an export; a file that cannot be read has none.
    private static func paragraphs(in folder: String) -> NumberedParagraphs {
        let names = ((try? ExportManifest.paths(in: folder)) ?? []).filter {
            $0.hasSuffix("/numbered.gmi") || $0.hasSuffix("/numbered.gmi/gophermap")
        }
        let files = names.compactMap { name in
            (try? FileSystem.read("\(folder)/\(name)")).flatMap(\.self).map { (name, $0) }
        }
        return NumberedParagraphs(ofFiles: Dictionary(files, uniquingKeysWith: { $1 }))
    }

    private static func source(in folder: String) throws(EarlierAddressesError) -> PolyglotEdition {
        do {
            let capsule = try CapsuleFolder(folder)
            return try capsule.edition(of: try capsule.load())
        } catch {
            throw .unreadable(folder, "\(error)".split(separator: "\n").prefix(3).joined(separator: "; "))
        }
    }
}

/// The reason why a folder does not tell which addresses there were.
package enum EarlierAddressesError: Error, Hashable, Sendable {
    case unknown(String)
    /// It is an export as one file, whose pages have no addresses, or as pages of the web, whose addresses end otherwise.
    case noAddresses(String)
    case unreadable(String, String)
}

extension EarlierAddressesError: CustomStringConvertible {
    /// The folder, the problem and its remedy in one line.
    package var description: String {
        switch self {
        case .unknown(let folder):
            "\(printable(folder)): this is neither an export (it has no \(ExportManifest.name)) nor a capsule (it has no capsule.rec); name the folder of one"
        case .noAddresses(let folder):
            "\(printable(folder)): an export in this format has no addresses to compare with; name one as gemini or gopher, or an earlier source"
        case .unreadable(let folder, let reason):
            "\(printable(folder)): its addresses cannot be read: \(reason)"
        }
    }
}

extension PolyglotEdition {
    /// Every address that the editions have, or had once, on a host of their own.
    var addressesOnHost: Set<PagePath> {
        let paths = mounts(at: .none, onShelf: false).flatMap { mount in
            let addresses = mount.edition.addresses
            return mount.edition.pages.map { addresses.path(of: $0.id) }
                + mount.edition.files.map { addresses.path(of: $0.id) }
                + mount.edition.moved.map { addresses.path(at: $0.path) } + mount.mediaPaths
        }
        return Set(paths + HostFiles(for: []).resources.map(\.path))
    }
}
