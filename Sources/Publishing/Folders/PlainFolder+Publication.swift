import Languages
internal import Gemini
internal import Gopher
internal import Pages
internal import Renderers
internal import System

extension PlainFolder {
    /// Returns the files in one form: as gemtext as they are, with a list of each folder that has no `index.gmi`; over Gopher with a
    /// menu for each folder, and texts in the form of the protocol; as plain text with a list of each folder, and where pages are asked
    /// for by their names the texts alone.
    ///
    /// - Parameters:
    ///   - form: The form of lists.
    ///   - host: What the addresses of the host begin with.
    ///   - wording: The words that lists have beside the names.
    /// - Returns: A resource for each file and each list.
    func publication(as form: Publication.Form, on host: PathPrefix, _ wording: Wording) -> Publication {
        let language = wording.language
        let listings = listings(wording)
        let resources =
            if let menus = form.menus {
                files.map { text($0, on: host) } + listings.map { menu($0.list, menus, on: host, language) }
            } else if case .text(let style) = form {
                files.filter { style == .lines || $0.text != nil }.map { named($0, on: host) }
                    + listings.map { list($0.list, style, on: host, language) }
            } else {
                files.map(asItIs)
                    + listings.filter { !$0.hasIndex }.map { list($0.list, language) }
            }
        return Publication(
            resources,
            context: RenderContext(
                language: language,
                title: title,
                addresses: .capsule.ending(in: form.ending)
            )
        )
    }

    /// Returns a file over Gemini, where an index stands at the address of its folder.
    private func asItIs(_ file: FolderFile) -> Resource {
        let names = file.isIndex ? Array(file.names.dropLast()) : file.names
        let path = place.path(of: names, isFolder: file.isIndex && !names.isEmpty)
        return Resource(at: path, .file(file.type), file.content, from: source(file.names))
    }

    /// Returns a file as it is, at an address of its own whatever its name.
    private func named(_ file: FolderFile, on host: PathPrefix) -> Resource {
        let kind: Resource.Kind = file.text == nil ? .file(file.type) : .plainText
        let path = PagePath("\(host)\(place.path(of: file.names))")
        return Resource(at: path, kind, file.content, from: source(file.names))
    }

    private func list(
        _ list: FolderListing,
        _ style: LinkedTextRenderer.Style,
        on host: PathPrefix,
        _ language: String
    ) -> Resource {
        let path = place.path(of: list.names, isFolder: !list.names.isEmpty)
        return Resource(
            at: PagePath("\(host)\(path)"),
            .page(language: language),
            .bytes(list.text(style, on: host)),
            from: source(list.names)
        )
    }

    private func list(_ list: FolderListing, _ language: String) -> Resource {
        let path = place.path(of: list.names, isFolder: !list.names.isEmpty)
        return Resource(at: path, .page(language: language), .bytes(list.gemtext), from: source(list.names))
    }

    /// Returns a file over Gopher, whose texts have the line ends of the protocol.
    private func text(_ file: FolderFile, on host: PathPrefix) -> Resource {
        let kind: Resource.Kind = file.text == nil ? .file(file.type) : .plainText
        let path = PagePath("\(host)\(place.selector(of: file.names))")
        return Resource(at: path, kind, file.content, from: source(file.names))
    }

    private func menu(
        _ list: FolderListing,
        _ form: MenuForm,
        on host: PathPrefix,
        _ language: String
    ) -> Resource {
        let path = place.selector(of: list.names, isFolder: !list.names.isEmpty)
        return Resource(
            at: PagePath("\(host)\(path)"),
            .page(language: language),
            .bytes(form.bytes(list.menu(on: form.server, host))),
            from: source(list.names)
        )
    }

    private func source(_ names: [String]) -> String { ([path] + names).joined(separator: "/") }

    /// The lists of all folders, each with the folders and then the files in it, in order of their names; the root of a host has a
    /// home already.
    private func listings(_ wording: Wording) -> [(list: FolderListing, hasIndex: Bool)] {
        // By path, since two names may read the same and differ in their bytes.
        let folders = Dictionary(grouping: self.folders.filter { !$0.isEmpty }) {
            place.selector(of: $0.dropLast())
        }
        let files = Dictionary(grouping: self.files) { place.selector(of: $0.names.dropLast()) }
        let listed = self.folders.filter { !$0.isEmpty || place.path != PathPrefix.none.home }
        return listed.map { names in
            let inner = (folders[place.selector(of: names)] ?? []).map {
                FolderListing.Entry(names: $0, label: "\($0.last ?? "")/", type: nil, hasName: true)
            }
            let own = files[place.selector(of: names)] ?? []
            let list = FolderListing(
                place: place,
                names: names,
                entries: inner
                    + own.map {
                        FolderListing.Entry(
                            names: $0.names,
                            label: $0.label(wording),
                            type: $0.type,
                            hasName: $0.text != nil
                        )
                    },
                wording: wording
            )
            return (list, own.contains(where: \.isIndex))
        }
    }
}
