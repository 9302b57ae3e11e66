import Languages
internal import Gemini
internal import Gemtext
internal import Gopher
internal import Pages
internal import Renderers
internal import Text

/// The list of what lies in one folder, for readers of a folder that has no page of its own, and over Gopher for all.
struct FolderListing {
    /// A file or a folder in the list.
    struct Entry {
        let names: [String]
        let label: String
        /// The type of the file; `nil` for a folder.
        let type: MediaType?
        /// Whether it is a folder, or a text in memory, which are all that can be asked for by a name.
        let hasName: Bool
    }

    let place: FolderPlace
    /// The folder's names inside the folder that is served.
    let names: [String]
    let entries: [Entry]
    let wording: Wording

    private var title: String {
        names.last ?? (place.name.isEmpty ? place.description : place.name)
    }

    /// The list as gemtext.
    var gemtext: [UInt8] {
        let own = place.path(of: names, isFolder: !names.isEmpty)
        var lines: [GemtextLine] = [.heading(level: 1, title.onOneLine)]
        for entry in entries {
            let address = place.path(of: entry.names, isFolder: entry.type == nil).reference(from: own)
            // What stands before a colon would be read as a scheme.
            lines.append(
                .link(address: address.contains(":") ? "./\(address)" : address, label: entry.label.onOneLine)
            )
        }
        lines += [.text(""), .link(address: names.isEmpty ? "/" : "../", label: wayUp)]
        return lines.flatMap { Array($0.description.utf8) + [.lineFeed] }
    }

    /// Returns the list as plain text in which the links stay.
    ///
    /// - Parameters:
    ///   - style: The way in which they are shown.
    ///   - host: What the addresses of the host begin with.
    /// - Returns: Lines in UTF-8: the title, the entries, and the way up.
    func text(_ style: LinkedTextRenderer.Style, on host: PathPrefix) -> [UInt8] {
        let above =
            names.isEmpty
            ? PathPrefix.none.home : place.path(of: Array(names.dropLast()), isFolder: names.count > 1)
        let links =
            entries.map {
                (
                    path: place.path(of: $0.names, isFolder: $0.type == nil), label: $0.label,
                    isShown: $0.hasName
                )
            }
            + [(path: above, label: wayUp, isShown: style == .lines)]
        let lines = links.map { link -> String in
            let path = PagePath("\(host)\(link.path)")
            let label = link.label.onOneLine
            switch style {
            case .lines: return LinkedTextRenderer.line(to: path.string, label)
            case .names: return link.isShown ? "\(label) [\(LinkedTextRenderer.name(of: path))]" : label
            }
        }
        return ([title.onOneLine, ""] + lines).flatMap { Array($0.utf8) + [.lineFeed] }
    }

    /// The list as a menu.
    ///
    /// - Parameters:
    ///   - server: The server that the items name.
    ///   - host: What the selectors of the host begin with.
    /// - Returns: A menu with an item for each entry, and the way up.
    func menu(on server: GopherServer, _ host: PathPrefix) -> Menu {
        let item = { (type: ItemType, label: String, path: PagePath) -> MenuItem? in
            let path = "\(host)\(path)"
            let selector: Selector? = path == "/" ? .root : Selector(path)
            return selector.map { MenuItem(type, FieldText(tidying: label.onOneLine), to: $0, on: server) }
        }
        let above =
            names.isEmpty
            ? PathPrefix.none.home : place.selector(of: names.dropLast(), isFolder: names.count > 1)
        return Menu(
            [.info(FieldText(tidying: title)), .info(FieldText(tidying: ""))]
                + entries.compactMap { entry in
                    item(
                        entry.type.map { ItemType(ofMedia: $0.type, $0.subtype) } ?? .menu,
                        entry.label,
                        place.selector(of: entry.names, isFolder: entry.type == nil)
                    )
                } + [.info(FieldText(tidying: ""))] + [item(.menu, wayUp, above)].compactMap(\.self)
        )
    }

    private var wayUp: String { names.isEmpty ? wording[.home] : wording[.folderAbove] }
}

extension FolderFile {
    /// Returns the words for a link to the file: the title of gemtext, and of any other file its name and its size.
    func label(_ wording: Wording) -> String {
        let name = names.last ?? ""
        if let title { return title }
        return isGemtext ? name : wording.bracketed(name, wording.size(bytes: size))
    }
}
