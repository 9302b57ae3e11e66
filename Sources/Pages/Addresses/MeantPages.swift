import Content
import Records
import Text

/// Says what is wrong with an address, and finds the page that its writer meant.
struct MeantPages {
    private let addresses: AddressTable
    /// The candidates, made for the first address that leads nowhere.
    private var candidates: Candidates?
    /// The names of the attachments, made for the first address that names none.
    private var media: NameList?
    /// The names of the attachments by themselves in small letters, and without their endings below `media/`.
    private var files: [String: String]?

    fileprivate struct Candidates {
        /// The paths by their last part without its ending, in lower case; the page of a folder also as `index`.
        var byName: [String: [PagePath]] = [:]
        var paths: NameList
        var names: NameList
    }

    init(_ addresses: AddressTable) { self.addresses = addresses }

    /// Says in one line what is wrong with the address of a link on a page and what to write instead.
    mutating func message(
        _ problem: LinkProblem,
        _ link: Body.Link,
        on page: PageID,
        _ report: inout Report
    ) -> String {
        let address = link.address
        let page = addresses.scheme.path(of: page)
        let spelling = { (path: PagePath) in
            let address = path.reference(from: page)
            // In a sentence, a name without a dot or a slash before it would be that of a term.
            return link.isInSentence && !address.hasPrefix(".") ? "./\(address)" : address
        }
        switch problem {
        case .noPage(let path, _) where addresses.isDraft(at: path):
            return
                "\(quoted(address)) leads to a draft, which nobody is shown; remove \(link.isInSentence ? "the link" : "this line") until it is published, or its “Draft: yes”"
        case .noPage(let path, _) where Book.offered.contains { "/\($0.fileName)" == path.string }:
            return
                "\(quoted(address)) is a book that is made of these texts, and no text can link to it; remove \(link.isInSentence ? "the link" : "this line"), since the home page leads to it"
        case .noPage(let path, let suffix):
            if let file = attachment(named: path) {
                return
                    "no page has the address \(quoted(address)); write \(quoted("/media/\(file)\(suffix)"))"
            }
            if path.isOfAttachment || path.isOfPlainText && nearest(to: path, &report) == nil {
                let remedy =
                    attachment(nearestTo: path, &report)
                    .map { "did you mean \(quoted($0.reference(from: page) + suffix))?" }
                    ?? "put the file into media/ and a record of it into media.rec, and write \(written("/media/\(path.lastPart)")), or give the full address of where it is on the net"
                return "no attachment has the address \(quoted(address)); \(remedy)"
            }
            let elsewhere = addressElsewhere(address)
            let meant = elsewhere == nil ? nearest(to: path, &report) : nil
            let remedy =
                elsewhere.map { "write \(written($0))" }
                ?? meant.map { "did you mean \(quoted(spelling($0) + suffix))?" }
                ?? (link.isInSentence
                    ? "write one such as \(quoted(example(from: page, inSentence: true))), or begin an address elsewhere with gemini://"
                    : link.address.mayBeAddress
                        ? "write one such as \(quoted(example(from: page, inSentence: false))), or begin an address elsewhere with gemini://"
                        : "a link line has its address first, such as \(quoted("=> \(example(from: page, inSentence: false)) Words")), and an address elsewhere begins with gemini://")
            return "no page has the address \(quoted(address)); \(remedy)"
        case .query(let path):
            return "only the search takes words after a “?”; write \(quoted(spelling(path)))"
        case .emptyFragment: return "no heading is named after the “#”; name one, or remove the “#”"
        case .malformedFragment(let fragment):
            return
                "\(quoted("#\(fragment)")) is no heading; write its letters as they are, or each byte of them as %XX"
        case .noHeadings(let path, let heading):
            return "\(path) has no heading \(quoted("#\(heading)")); remove the #"
        case .fragmentOfSearch:
            return "the search has no heading to lead to; remove the “#” and what follows it"
        case .malformedQuery:
            return
                "the words after the “?” are spelled as in an address; write what is no letter or digit of ASCII as %XX: a space as %20"
        case .noScheme(let authority) where authority.isEmpty:
            return
                "this address begins with two slashes and names no host; for a page of this capsule begin with one"
        case .noScheme(let authority):
            return
                "this address has no scheme; write \(quoted("gemini:\(address)")) for the host \(quoted(authority))"
        case .noHost(let scheme):
            let rest = address.dropFirst(scheme.utf8.count + 1).drop { $0 == "/" }
            let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            if host.looksLikeHost {
                return
                    "this address has no host, since two slashes are missing before it; write \(written("\(scheme)://\(rest)"))"
            }
            let meant = nearest(to: page.resolving(rest), &report)
            if let meant {
                return
                    "this address names no host; for a page of this capsule write \(quoted(spelling(meant)))"
            }
            return
                "this address names no host; write “\(scheme)://” and the host, or for a page of this capsule its path alone"
        case .onThisMachine(let scheme) where scheme == "file":
            let name = address.split(separator: "/").last ?? ""
            let meant = page.resolving(name).isOfAttachment ? nil : nearest(to: page.resolving(name), &report)
            return "this address is a path on your own disk, which no reader has; "
                + (meant.map { "did you mean \(quoted(spelling($0)))?" }
                    ?? "put the file into media/ and write \(written("/media/\(name)"))")
        case .onThisMachine:
            return
                "this address leads each reader to a machine of their own; write the host under which the page is found on the net, or for a page of this capsule its path alone"
        case .schemeTwice(let meant):
            return "this address has its scheme twice; write \(written(meant))"
        case .misspeltScheme(let scheme, let meant):
            return
                "there is no scheme “\(scheme)”; write \(written("\(meant)\(address.dropFirst(scheme.utf8.count))"))"
        case .pageBeforeColon(let path):
            let meant = addresses.target(at: path) != nil ? path : nearest(to: path, &report)
            return "what stands before a colon is a scheme, and not a page; "
                + (meant.map { "did you mean \(quoted(spelling($0)))?" } ?? "write the path alone")
        case .drive:
            let name = address.split { $0 == "\\" || $0 == "/" }.last ?? ""
            let path = page.resolving(name)
            let file = attachment(named: path)
            if let file {
                return "this is a path on a disk and no address; write \(quoted("/media/\(file)"))"
            }
            let meant = path.isOfAttachment ? nil : nearest(to: path, &report)
            if meant == nil, path.isOfAttachment || path.isOfPlainText {
                return
                    "this is a path on a disk and no address; copy the file into media/, put a record of it into media.rec, and write \(written("/media/\(name)"))"
            }
            return "this is a path on a disk and no address; "
                + (meant.map { "did you mean \(quoted(spelling($0)))?" }
                    ?? "write the page's path in this capsule, with slashes")
        case .hostBeforeColon:
            return "this address has no scheme; write \(quoted("gemini://\(address)"))"
        }
    }

    /// Returns the address of something that is not of this capsule, if its scheme was forgotten.
    private func addressElsewhere(_ address: String) -> String? {
        let host = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        if host.contains("@"), host.endIndex == address.endIndex,
            host.drop(while: { $0 != "@" }).dropFirst().looksLikeHost
        {
            return "mailto:\(address)"
        }
        if host.lowercased().hasPrefix("www.") { return "https://\(address)" }
        for scheme in ["http", "https", "gemini", "gopher"] where address.hasPrefix(scheme) {
            let rest = address.dropFirst(scheme.utf8.count).drop { ";.,".contains($0) }
            if rest.hasPrefix("//") { return "\(scheme):\(rest)" }
        }
        return address[...].isHostWithKnownEnding ? "https://\(address)" : nil
    }

    /// Returns an address as a page has it, for the message about one that is none.
    private func example(from page: PagePath, inSentence: Bool) -> String {
        let paths = addresses.pages.lazy.map { addresses.scheme.path(of: $0.id) }
        let other = paths.first {
            $0 != page && $0.string.hasPrefix("/sections/") && $0.string.hasSuffix(".gmi")
                && !$0.string.hasSuffix("/numbered.gmi")
        }
        let address = (other ?? PagePath("/")).reference(from: page)
        return inSentence && !address.hasPrefix(".") ? "./\(address)" : address
    }

    /// Says that a page has moved to an address at which there is none.
    mutating func message(ofMoveTo path: PagePath, _ report: inout Report) -> String {
        if addresses.isDraft(at: path) {
            return
                "“\(path)” is a draft, which nobody is shown; write where the page is now, or remove its “Draft: yes”"
        }
        let remedy = nearest(to: path, &report).map { "did you mean “\($0)”?" }
        return "no page has the address “\(path)”; "
            + (remedy ?? "write where the page is now, or “Gone: yes” instead of this line")
    }

    /// Returns the attachment that has a path's name, or that name without its ending; what lies in `media/` only there.
    private mutating func attachment(named path: PagePath) -> String? {
        let files =
            files
            ?? addresses.media.reduce(into: [:]) { files, path in
                let name = path.lastPart.lowercased()
                files[name] = files[name] ?? String(path.lastPart)
                files["media/\(path.name.lowercased())"] =
                    files["media/\(path.name.lowercased())"] ?? String(path.lastPart)
            }
        self.files = files
        let name = (String(path.lastPart).percentDecoded ?? String(path.lastPart)).lowercased()
        return files[name] ?? (path.string.contains("/media/") ? files["media/\(name)"] : nil)
    }

    /// Returns the attachment that was meant by a path: one of the same name in another folder, or of a name that is near.
    private mutating func attachment(nearestTo path: PagePath, _ report: inout Report) -> PagePath? {
        let media = media ?? NameList(addresses.media.map { String($0.lastPart) })
        self.media = media
        return media.nearest(to: path.lastPart, budget: &report.suggestionBudget)
            .flatMap { MediaName($0) }.map { addresses.scheme.path(of: $0) }
    }

    /// Returns the page that was meant by a path that names none.
    ///
    /// Writers spell the path of a file (`../pages/schools.gmi`), forget the folder (`about.gmi` in a section), the ending or
    /// the slash, and write backslashes, capitals or another ending; and they mistype.
    private mutating func nearest(to path: PagePath, _ report: inout Report) -> PagePath? {
        let candidates = candidates ?? Candidates(addresses)
        self.candidates = candidates
        let spelled = (path.string.percentDecoded ?? path.string).lowercased()
        let path = PagePath("/").resolving(
            spelled.split(separator: "\\").joined(separator: "/").prefix { $0 != ":" }
        )
        if let named = candidates.byName[path.name] { return named.nearest(to: path.folder) }
        if let near = candidates.paths.nearest(to: path.string, budget: &report.suggestionBudget) {
            return PagePath(near)
        }
        let near = candidates.names.nearest(to: path.name, budget: &report.suggestionBudget)
        return near.flatMap { candidates.byName[$0] }?.nearest(to: path.folder)
    }
}

extension MeantPages.Candidates {
    fileprivate init(_ addresses: AddressTable) {
        let paths = (addresses.pages.map(\.id) + [.search]).map(addresses.scheme.path)
        for path in paths.sorted() {
            if !path.name.isEmpty { byName[path.name, default: []].append(path) }
            if path.string.hasSuffix("/") { byName["index", default: []].append(path) }
        }
        self.paths = NameList(paths.map(\.string))
        names = NameList(byName.keys.sorted())
    }
}

extension [PagePath] {
    /// Returns the path in that folder, or else the shortest one.
    fileprivate func nearest(to folder: Substring) -> PagePath? {
        first { $0.folder == folder } ?? self.min { $0.string.utf8.count < $1.string.utf8.count }
    }
}

extension PagePath {
    /// The path up to and including its last slash, for a folder too.
    fileprivate var folder: Substring {
        let name = string.utf8.reversed().prefix { $0 != UInt8(ascii: "/") }
        return Substring(string.utf8.dropLast(name.count))
    }

    /// The last part without its ending: `tower` of `/sections/tower.gmi`, `sections` of `/sections/`.
    fileprivate var name: String {
        let last = string.split(separator: "/").last ?? ""
        return String(last.prefix { $0 != "." })
    }

    fileprivate var lastPart: Substring { string.split { $0 == "/" || $0 == "\\" }.last ?? "" }

    /// Whether folder or ending tell that a file is meant, and no page.
    fileprivate var isOfAttachment: Bool {
        if string.hasPrefix("/media/") { return true }
        guard let dot = string.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return Self.endingsOfFiles.contains(string[dot...].dropFirst().lowercased())
    }

    /// Whether the name is that of a file of plain text, as attachments and pages may have it.
    fileprivate var isOfPlainText: Bool { string.hasSuffix(".txt") }

    private static let endingsOfFiles: Set<String> = [
        "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "tif", "tiff", "ico", "heic", "jxl", "mp3",
        "ogg",
        "oga", "opus", "flac", "wav", "m4a", "mp4", "webm", "ogv", "mkv", "mov", "avi", "pdf", "epub", "zip",
        "gz",
        "tar", "doc", "docx", "odt", "csv", "ods", "xlsx", "djvu",
    ]
}

extension String {
    /// Whether the word may be an address, even of a page that is not there.
    fileprivate var mayBeAddress: Bool { contains("/") || contains(".") || contains(":") || contains("#") }
}
