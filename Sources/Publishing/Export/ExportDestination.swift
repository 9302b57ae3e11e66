internal import System
internal import Text

/// The place to which an export goes, with every symbolic link resolved: a link stays what it is, and what it leads to is
/// replaced.
struct ExportDestination {
    /// The path as the user gave it, fit for a line of a message.
    let output: String
    /// The absolute path, at which there may be nothing yet.
    let path: String
    /// The path of the folder in which the new export is written, beside the old one; it is hidden, and its name says whose it
    /// is.
    let fresh: String
    /// The path at which the old export waits for the new one to take its place, on file systems that cannot exchange the two.
    let stale: String

    /// - Parameters:
    ///   - given: The path as the user gave it.
    ///   - capsules: The folders that are exported.
    ///   - digest: Makes a digest that stands for a name so long that nothing can be added to it.
    /// - Throws: An error if the path leads to nothing, if nothing can be written there, or if it holds the working directory,
    ///   lies in a capsule or has one in it.
    init(_ given: String, of capsules: [String], digest: Export.Digest) throws(ExportError) {
        guard given != "-" else { throw .notAStream }
        let output = printable(given.unicodeScalars)
        let path = try Self.resolved(given, named: output)
        for capsule in capsules {
            guard let source = FileSystem.realPath(capsule) else { continue }
            if Self.lies(path, in: source) {
                throw .inCapsule(output: output, capsule: capsule)
            }
            if Self.lies(source, in: path) {
                throw .holdsCapsule(output: output, capsule: capsule)
            }
        }
        if let working = FileSystem.realPath("."), Self.lies(working, in: path) {
            throw .holdsWorkingFolder(output: output)
        }
        let parent = FileSystem.parent(of: path)
        let beside = "\(parent == "/" ? "" : parent)/.\(Self.shortName(of: path, digest)).lectern-"
        (self.output, self.path, fresh, stale) = (output, path, beside + "new", beside + "old")
    }

    private static func lies(_ path: String, in folder: String) -> Bool {
        path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
    }

    /// Returns the last name of a path, or a digest of it if nothing could be added to the name.
    ///
    /// File systems take names of 255 bytes; those that encrypt names take as few as 143.
    private static func shortName(of path: String, _ digest: Export.Digest) -> String {
        let name = FileSystem.name(of: path)
        guard name.utf8.count > 120 else { return name }
        return (try? Export.digest(of: Array(name.utf8), digest)) ?? name
    }

    /// Returns the real path of the part that exists, with the names of the rest.
    private static func resolved(_ path: String, named output: String) throws(ExportError) -> String {
        guard !path.unicodeScalars.contains(notUTF8) else { throw .notUTF8(output: output) }
        var there = FileSystem.withoutTrailingSlashes(path)
        var missing: [String] = []
        while true {
            if let real = FileSystem.realPath(there) {
                try check(real, below: missing.isEmpty ? nil : there, named: output)
                return missing.reversed().reduce(real) { $0 == "/" ? "/\($1)" : "\($0)/\($1)" }
            }
            let name = FileSystem.name(of: there)
            if FileSystem.exists(there) {
                // Another export may have put it there since.
                if FileSystem.realPath(there) != nil { continue }
                throw .leadsToNothing(output: output, link: missing.isEmpty ? nil : there)
            }
            guard name != "..", there != "." else {
                throw .missing(output: output)
            }
            if name != "." { missing.append(name) }
            let parent = FileSystem.parent(of: there)
            there = parent.isEmpty ? "." : parent
        }
    }

    /// Checks that the export can be written beside what is there, or in it if the rest of the path is missing.
    private static func check(
        _ real: String,
        below above: String?,
        named output: String
    ) throws(ExportError) {
        guard !real.unicodeScalars.contains(notUTF8) else { throw .notUTF8(output: output) }
        if let above, !FileSystem.isFolder(real) {
            throw .notAFolderAbove(output: output, above)
        }
        let folder = above == nil ? FileSystem.parent(of: real) : real
        guard !folder.isEmpty else {
            throw .root(output: output)
        }
        do throws(FileError) {
            try FileSystem.demandWritable(folder)
        } catch {
            throw ExportError(error, of: output)
        }
    }

    /// The character that stands for bytes that are not UTF-8 in arguments and in paths; nothing can be found by such a name.
    private static let notUTF8: Unicode.Scalar = "\u{FFFD}"
}
