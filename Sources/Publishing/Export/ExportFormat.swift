internal import Content
internal import Gopher
internal import Pages
package import Records
internal import Renderers
internal import Text

/// The forms in which a capsule's pages can be written to files.
package enum ExportFormat: String, CaseIterable, Sendable {
    /// Gemtext, for any Gemini server.
    case gemini
    /// Folders with a `gophermap` each, for gophernicus and servers that read the same.
    case gopher
    /// One file of text.
    case text

    /// Whether lines are broken at a width; readers' programs break those of gemtext.
    package var hasWidth: Bool { self != .gemini }

    /// Returns the bytes of every file by its path; the same capsule gives the same bytes.
    ///
    /// - Parameters:
    ///   - folder: The capsule.
    ///   - width: The columns of a line, if the format has a width.
    ///   - warn: Takes a warning about what works in a capsule that is served, but not in files.
    /// - Returns: The bytes of each.
    /// - Throws: An error if the capsule has one.
    package func files(
        of folder: CapsuleFolder,
        width: Int = LineWrapper.standardWidth,
        warn: (Diagnostic) -> Void = { _ in }
    ) throws(CapsuleError) -> [String: [UInt8]] {
        let loaded = try folder.load()
        let edition = try folder.edition(of: loaded)
        if let warning = edition.searchWarning(in: folder) { warn(warning) }
        switch self {
        case .gemini: return edition.gemtextFiles
        case .gopher: return edition.gopherFiles(width: width)
        case .text: return ["full.txt": PlainTextRenderer(width: width).render(.book(of: loaded.article))]
        }
    }
}

extension Edition {
    /// Returns one warning for all links to the search.
    fileprivate func searchWarning(in folder: CapsuleFolder) -> Diagnostic? {
        guard let first = unansweredSearches.first, let position = folder.position(of: first) else {
            return nil
        }
        let others = unansweredSearches.count - 1
        let rest =
            others == 0 ? "" : others == 1 ? "; so do those of another" : "; so do those of \(others) others"
        return Diagnostic(
            .warning,
            at: position,
            "files cannot be searched, so the words of this link stand without it\(rest)"
        )
    }

    /// The files of an export as gemtext; the page of a folder is its `index.gmi`.
    ///
    /// No two pages are one file, since an ``AddressTable`` lets no two claim it.
    fileprivate var gemtextFiles: [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for resource in Publication(self, as: .gemtext).resources {
            if case .bytes(let bytes) = resource.content {
                found[addresses.fileName(of: resource.path)] = bytes
            }
        }
        for file in files {
            found[addresses.fileName(of: addresses.path(of: file.id))] = Array(file.text.utf8)
        }
        return found
    }

    /// Returns the files of an export for Gopher: a page is a folder of its own name, since its selector is a menu; a text is a file.
    fileprivate func gopherFiles(width: Int) -> [String: [UInt8]] {
        let menus = GopherMenuRenderer(server: .nowhere, width: width, context)
        let text = PlainTextRenderer(width: width)
        var found: [String: [UInt8]] = [:]
        for page in beside([], hasPlainText: true).pages {
            let folder = addresses.path(of: page.id).segments
            found[(folder + ["gophermap"]).joined(separator: "/")] = menus.menu(of: page).gophermap
        }
        for page in pages where page.isText {
            found[addresses.plainText(of: page.id).segments.joined(separator: "/")] = text.render(page)
        }
        for file in files {
            found[addresses.path(of: file.id).segments.joined(separator: "/")] = Array(file.text.utf8)
        }
        return found
    }
}

extension PagePath {
    fileprivate var segments: [Substring] { string.split(separator: "/") }
}

extension Menu {
    /// The menu as a file, in which items of the server that will serve it have no host and port, since it fills them in.
    fileprivate var gophermap: [UInt8] {
        var bytes: [UInt8] = []
        for item in items {
            if item.server == .nowhere, item.type != .info, item.type != .error {
                bytes += [item.type.byte] + item.display.string.utf8 + [UInt8(ascii: "\t")]
                bytes += item.selector == .root ? [UInt8(ascii: "/")] : item.selector.bytes
            } else {
                bytes += item.line.dropLast(2)
            }
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
