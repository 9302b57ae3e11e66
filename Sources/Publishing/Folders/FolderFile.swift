internal import Gemini
internal import Gemtext
internal import Pages
internal import Text

/// A file of a folder that is served as it is.
struct FolderFile: Sendable {
    /// The names of the folders in which it lies and its own, inside the folder that is served.
    let names: [String]
    let type: MediaType
    let content: Resource.Content
    /// In bytes.
    let size: Int

    /// Whether the file is what a reader gets who asks for the folder in which it lies.
    var isIndex: Bool { names.last == "index.gmi" }

    /// Whether the file is held open and read while it is sent.
    var isOpen: Bool { if case .file = content { true } else { false } }

    var isGemtext: Bool { type.type == "text" && type.subtype == "gemini" }

    /// The text of a file in memory; `nil` for other bytes, and for a file that is too large to be kept there.
    var text: String? {
        guard type.isText, case .bytes(let bytes) = content else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The first heading of gemtext, which is its title; `nil` if there is none.
    var title: String? {
        guard isGemtext, let text else { return nil }
        for case .heading(_, let words) in GemtextLine.lines(in: text) where !words.isEmpty {
            return words.onOneLine
        }
        return nil
    }
}

extension FolderPlace {
    /// Returns the address of something in the folder over Gemini, with every byte encoded that no path may have.
    func path(of names: [String], isFolder: Bool = false) -> PagePath {
        PagePath(
            description + Array(names.joined(separator: "/").utf8).percentEncoded + (isFolder ? "/" : "")
        )
    }

    /// Returns the selector of something in the folder over Gopher, where names are as they are.
    func selector(of names: [String], isFolder: Bool = false) -> PagePath {
        PagePath(description + names.joined(separator: "/") + (isFolder ? "/" : ""))
    }
}
