import Content
import Text

/// What the addresses in the files that were read lead to in the capsule.
///
/// | address                         | becomes                                                     |
/// |---------------------------------|-------------------------------------------------------------|
/// | `https://…`, any other scheme   | itself, with %XX for what addresses cannot have             |
/// | `#id`, `two.md#id`              | the section, or the heading in it, that has this name        |
/// | `two.md`, `two/`                | the section that the file became                            |
/// | a picture that was copied       | `../media/` and its name                                    |
/// | `[[Page#heading` of a wiki       | the section of the file or title, or the heading in it      |
/// | a machine at home, a script     | nothing; the words stay                                     |
/// | anything else                   | nothing; the words stay                                     |
struct LinkTable {
    private struct Target {
        var slug: String
        var heading: String?
    }

    /// What names lead to, file by file.
    private var names: [String: [String: Target]] = [:]
    /// The first section of each file, by its path without ending.
    private var files: [String: String] = [:]
    /// The files and the sections by their names in small letters, as a wiki calls them.
    private var pages: [String: (file: String, slug: String)] = [:]
    /// The names in `media/` of pictures, by file and address.
    private let pictures: [PictureAddress: MediaName]

    init(_ sections: [SectionDraft], pictures: [PictureAddress: MediaName]) {
        self.pictures = pictures
        var counts: [String: [String: Int]] = [:]
        for section in sections {
            let file = section.path
            for key in Self.fileKeys(file) where files[key] == nil { files[key] = section.slug }
            for name in [file.fileStem.lowercased(), section.title.lowercased()] where pages[name] == nil {
                pages[name] = (file, section.slug)
            }
            var slugs = HeadingSlugs()
            _ = slugs.slug(of: section.title)
            add(section.title, id: section.id, Target(slug: section.slug), in: file, &counts)
            for block in section.blocks {
                guard let words = block.headingWords else { continue }
                let target = Target(slug: section.slug, heading: slugs.slug(of: words))
                add(words, id: block.id, target, in: file, &counts)
            }
        }
    }

    private mutating func add(
        _ words: String,
        id: String?,
        _ target: Target,
        in file: String,
        _ counts: inout [String: [String: Int]]
    ) {
        for name in Set([id, HeadingName.pandoc(words), HeadingName.gitHub(words)].compactMap(\.self)) {
            let count = counts[file]?[name] ?? 0
            counts[file, default: [:]][name] = count + 1
            let numbered = count == 0 ? name : "\(name)-\(count)"
            if names[file]?[numbered] == nil { names[file, default: [:]][numbered] = target }
        }
    }

    /// Returns the address as the text of a section writes it; `nil` if it leads nowhere in the capsule.
    func address(_ address: String, in section: SectionDraft, _ markup: Markup = .all) -> String? {
        if let picture = pictures[PictureAddress(file: section.path, address: address)] {
            return "../media/\(picture)"
        }
        guard markup == .all else { return nil }
        if let link = WikiLink(address: address) {
            return target(of: link, section).map { written($0, in: section) }
        }
        if let elsewhere = ExternalAddress.written(address) {
            return elsewhere.utf8.count <= WritingLimits.line ? elsewhere : nil
        }
        guard !address.contains(":") else { return nil }
        let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count > 1 ? String(parts[1]).percentDecoded ?? "" : ""
        let path = String(parts.first.map { $0.prefix { $0 != "?" } } ?? "").percentDecoded ?? ""
        let target: Target?
        if path.isEmpty {
            target = fragment.isEmpty ? nil : names[section.path]?[fragment]
        } else {
            let file = Self.joined(path, to: section.path)
            guard let slug = Self.fileKeys(file).lazy.compactMap({ files[$0] }).first else { return nil }
            target = names[file]?[fragment] ?? Target(slug: slug)
        }
        return target.map { written($0, in: section) }
    }

    /// Returns what a link of a wiki leads to: a page by the name of its file or by its title, and a heading in it.
    private func target(of link: WikiLink, _ section: SectionDraft) -> Target? {
        let heading = HeadingName.gitHub(String(link.heading))
        if link.page.isEmpty { return names[section.path]?[heading] }
        let name = String(link.page.split(separator: "/").last ?? link.page).lowercased()
        guard let page = pages[name] ?? (name.hasSuffix(".md") ? pages[String(name.dropLast(3))] : nil) else {
            return nil
        }
        return (heading.isEmpty ? nil : names[page.file]?[heading]) ?? Target(slug: page.slug)
    }

    /// Returns the address of a target as the text of a section writes it.
    private func written(_ target: Target, in section: SectionDraft) -> String {
        let page = target.slug == section.slug ? "" : "./\(target.slug).gmi"
        if let heading = target.heading { return "\(page)#\(heading)" }
        return page.isEmpty ? "./\(target.slug).gmi" : page
    }

    /// The names by which links may call a file: with its ending, without it, and a folder's for the file that introduces it.
    private static func fileKeys(_ path: String) -> [String] {
        var keys = [path]
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        if let dot = path[slash...].lastIndex(of: "."), dot > slash {
            keys.append(String(path[..<dot]))
            if SourceOrder.isIntroduction(path) { keys.append(String(path[..<slash]).trimmingSlashes) }
        }
        return keys + (path.hasSuffix("/") ? [path.trimmingSlashes] : [])
    }

    /// Returns a path that is relative to the folder of another one.
    static func joined(_ path: String, to other: String) -> String {
        var parts = path.hasPrefix("/") ? [] : other.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": if !parts.isEmpty { parts.removeLast() }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }
}

/// The address of a picture in one of the files.
struct PictureAddress: Hashable {
    var file: String
    var address: String
}

extension String {
    fileprivate var trimmingSlashes: String {
        var rest = self[...]
        while rest.utf8.last == UInt8(ascii: "/") { rest.removeLast() }
        return String(rest)
    }
}
