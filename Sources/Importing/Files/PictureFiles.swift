import Content
import System
import Text

/// The pictures that texts show and that lie beside them, with the names that they get in `media/`.
struct PictureFiles {
    struct Picture {
        var name: MediaName
        /// Where the file lies.
        var path: String
        var byteCount: Int
        var alt: String
        var review: String?
    }

    static let endings = ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "bmp", "tif", "tiff"]

    private(set) var pictures: [Picture] = []
    private(set) var names: [PictureAddress: MediaName] = [:]
    private(set) var remarks: [PlacedRemark] = []
    private var byPath: [String: Int] = [:]
    private var taken: Set<String> = []

    /// - Parameters:
    ///   - manuscripts: What was read.
    ///   - folder: The folder in which pictures are looked for, and never above it; `nil` where there is none.
    init(of manuscripts: [Manuscript], in folder: String?) {
        for manuscript in manuscripts {
            for picture in manuscript.pictures { add(picture, of: manuscript.path, in: folder) }
        }
    }

    private mutating func add(_ picture: Manuscript.Picture, of file: String, in folder: String?) {
        let remark = { (message: String) in
            PlacedRemark(.changed, file, line: picture.line, message)
        }
        if ExternalAddress.written(picture.address) != nil {
            remarks.append(
                remark("the picture \(quoted(picture.address)) lies elsewhere; a link leads to it")
            )
            return
        }
        let key = PictureAddress(file: file, address: picture.address)
        guard names[key] == nil else { return }
        let path = picture.address.prefix { $0 != "?" && $0 != "#" }
        let named = String(path).percentDecoded ?? String(path)
        let inside = Self.place(of: named, in: file, folder)
        guard let folder, Self.endings.contains(inside.fileEnding) else {
            remarks.append(
                remark(
                    "the picture \(quoted(picture.address)) could not be copied; its words stand in the text"
                )
            )
            return
        }
        if let index = byPath[inside] {
            names[key] = pictures[index].name
            return
        }
        let source = "\(folder)/\(inside)"
        // A link out of the folder would publish what its owner never meant to.
        guard let root = FileSystem.realPath(folder), let real = FileSystem.realPath(source),
            real.hasPrefix(root == "/" ? root : root + "/"), FileSystem.isRegularFile(real),
            let count = try? ReadableFile(real).status().size, count > 0, let name = name(for: inside)
        else {
            remarks.append(
                remark(
                    "there is no picture \(quoted(picture.address)) beside the text; its words stand in the text"
                )
            )
            return
        }
        let alt = picture.alt.onOneLineOfText
        byPath[inside] = pictures.count
        names[key] = name
        if alt.isInvisible {
            remarks.append(
                remark(
                    "the picture \(quoted(picture.address)) has no words for readers who cannot see it; write them into media.rec"
                )
            )
        }
        pictures.append(
            Picture(
                name: name,
                path: real,
                byteCount: count,
                alt: alt.isInvisible ? "A picture, \(inside.fileStem)." : alt,
                review: alt.isInvisible ? "say what the picture shows, for readers who cannot see it" : nil
            )
        )
    }

    /// The folders in which wikis keep the pictures that a text calls by their names alone.
    private static let shelves = ["", "attachments/", "assets/", "images/", "media/", "files/"]

    /// Returns the path of a picture: beside the text, or else where wikis keep them.
    private static func place(of name: String, in file: String, _ folder: String?) -> String {
        let beside = LinkTable.joined(name, to: file)
        guard let folder, !name.contains("/"), !FileSystem.isRegularFile("\(folder)/\(beside)") else {
            return beside
        }
        return shelves.lazy.map { $0 + name }.first { FileSystem.isRegularFile("\(folder)/\($0)") } ?? beside
    }

    private mutating func name(for path: String) -> MediaName? {
        let stem = Slug(folding: Transliteration.latin(path.fileStem).prefix(80))?.string ?? "picture"
        var number = 1
        while true {
            let name = "\(stem)\(number == 1 ? "" : "-\(number)").\(path.fileEnding)"
            guard let media = MediaName(name) else { return nil }
            if taken.insert(name).inserted { return media }
            number += 1
        }
    }
}
