internal import Gemini
internal import Gopher
internal import Pages
internal import Renderers
internal import System

extension PlainFolder {
    /// Returns the files in one form: over Gemini as they are, with a list of each folder that has no `index.gmi`; over Gopher with a
    /// menu for each folder, and texts in the form of the protocol.
    ///
    /// - Parameters:
    ///   - form: The form of lists.
    ///   - host: What the addresses of the host begin with.
    ///   - language: The language of the words that lists have beside the names (BCP 47).
    /// - Returns: A resource for each file and each list.
    func publication(as form: Publication.Form, on host: PathPrefix, language: String) -> Publication {
        let listings = listings(Wording.of(language: language))
        let resources: [Resource] =
            switch form {
            case .gemtext:
                files.map { file in
                    let names = file.isIndex ? file.names.dropLast() : file.names[...]
                    let isFolder = file.isIndex && !names.isEmpty
                    return Resource(
                        at: place.path(of: Array(names), isFolder: isFolder),
                        .file(file.type),
                        file.content
                    )
                }
                    + listings.filter { !$0.hasIndex }.map {
                        Resource(
                            at: place.path(of: $0.list.names, isFolder: !$0.list.names.isEmpty),
                            .page(language: language),
                            .bytes($0.list.gemtext)
                        )
                    }
            case .menus(let server, _):
                files.map { resource(of: $0, on: host) }
                    + listings.map { menu($0.list.menu(on: server, host).bytes, of: $0.list, host, language) }
            case .gophermaps:
                files.map { resource(of: $0, on: host) }
                    + listings.map {
                        menu($0.list.menu(on: .nowhere, host).gophermap, of: $0.list, host, language)
                    }
            }
        return Publication(
            resources,
            context: RenderContext(language: language, title: title, addresses: .capsule)
        )
    }

    private func resource(of file: FolderFile, on host: PathPrefix) -> Resource {
        let kind: Resource.Kind = file.text == nil ? .file(file.type) : .plainText
        return Resource(at: PagePath("\(host)\(place.selector(of: file.names))"), kind, file.content)
    }

    private func menu(
        _ bytes: [UInt8],
        of list: FolderListing,
        _ host: PathPrefix,
        _ language: String
    ) -> Resource {
        let path = place.selector(of: list.names, isFolder: !list.names.isEmpty)
        return Resource(at: PagePath("\(host)\(path)"), .page(language: language), .bytes(bytes))
    }

    /// The lists of all folders, each with the folders and then the files in it, in order of their names; the root of a host has a
    /// home already.
    private func listings(_ wording: Wording) -> [(list: FolderListing, hasIndex: Bool)] {
        let folders = Dictionary(grouping: self.folders.filter { !$0.isEmpty }) { Array($0.dropLast()) }
        let files = Dictionary(grouping: self.files) { Array($0.names.dropLast()) }
        let listed = self.folders.filter { !$0.isEmpty || place.path != PathPrefix.none.home }
        return listed.map { names in
            let inner = (folders[names] ?? []).map {
                FolderListing.Entry(names: $0, label: "\($0.last ?? "")/", type: nil)
            }
            let own = files[names] ?? []
            let list = FolderListing(
                place: place,
                names: names,
                entries: inner
                    + own.map { FolderListing.Entry(names: $0.names, label: $0.label, type: $0.type) },
                wording: wording
            )
            return (list, own.contains(where: \.isIndex))
        }
    }
}
