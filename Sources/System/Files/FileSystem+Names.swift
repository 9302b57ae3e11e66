extension FileSystem {
    /// Returns the path without its last name: `/` for `/site`, and nothing for `site` and for `/`.
    package static func parent(of path: String) -> String {
        let path = withoutTrailingSlashes(path)
        guard path != "/", let slash = lastSlash(in: path) else { return "" }
        let parent = path[..<slash]
        return parent.isEmpty ? "/" : String(parent)
    }

    /// Returns the last name in a path; nothing for `/`.
    package static func name(of path: String) -> String {
        let path = withoutTrailingSlashes(path)
        return String(path[(lastSlash(in: path).map(path.utf8.index(after:)) ?? path.startIndex)...])
    }

    /// Returns the path of an entry of a folder; the folder `.` is left out.
    package static func entry(_ name: String, in folder: String) -> String {
        if folder == "." { return name }
        return folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
    }

    /// Returns the path without the slashes at its end, or `/` if it consists of slashes only.
    package static func withoutTrailingSlashes(_ path: String) -> String {
        let end = path.utf8.lastIndex { $0 != UInt8(ascii: "/") }.map(path.utf8.index(after:))
        return end.map { String(path[..<$0]) } ?? String(path.prefix(1))
    }

    /// Finds the last slash among the bytes, since a slash and a combining mark after it are one character.
    private static func lastSlash(in path: String) -> String.Index? {
        path.utf8.lastIndex(of: UInt8(ascii: "/"))
    }
}
