internal import Text
internal import TLS

/// Where an export goes, with every symbolic link resolved: a link stays what it is, and what it leads to is replaced.
struct ExportDestination {
    /// As the user gave it, fit for a line of a message.
    let output: String
    /// Absolute; it may be missing.
    let path: String
    /// Where the new is written, beside the old: hidden, and known by its name as an export's.
    let fresh: String
    /// Where the old waits for the new to take its place, on file systems that cannot exchange the two.
    let stale: String

    /// - Parameters:
    ///   - given: As the user gave it.
    ///   - capsules: Folders that are exported.
    /// - Throws: Where it leads to nothing, nothing can be written there, or it holds the working directory, lies in a capsule or
    ///   has one in it.
    init(_ given: String, of capsules: [String]) throws(ServiceError) {
        guard !given.isEmpty else { throw ServiceError("--output: is empty; name a folder to write to") }
        guard given != "-" else {
            throw ServiceError(
                "--output: an export is written to files; name a folder, or ./- for one of this name"
            )
        }
        let output = printable(given.unicodeScalars)
        let path = try Self.resolved(given, named: output)
        for capsule in capsules {
            guard let source = FileSystem.realPath(capsule) else { continue }
            if Self.lies(path, in: source) {
                throw ServiceError(
                    "\(output): lies in the capsule \(capsule), which would have no place for it; choose another folder with --output"
                )
            }
            if Self.lies(source, in: path) {
                throw ServiceError(
                    "\(output): holds the capsule \(capsule) itself; choose another folder with --output"
                )
            }
        }
        if let working = FileSystem.realPath("."), Self.lies(working, in: path) {
            throw ServiceError(
                "\(output): is replaced as a whole, and you are in it; run the command from another folder"
            )
        }
        let parent = FileSystem.parent(of: path)
        let beside = "\(parent == "/" ? "" : parent)/.\(Self.shortName(of: path)).lectern-"
        (self.output, self.path, fresh, stale) = (output, path, beside + "new", beside + "old")
    }

    private static func lies(_ path: String, in folder: String) -> Bool {
        path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
    }

    /// The last name of a path, or a digest of it where it leaves no room for more beside it.
    ///
    /// File systems take 255 bytes; those that encrypt names as few as 143.
    private static func shortName(of path: String) -> String {
        let name = FileSystem.name(of: path)
        guard name.utf8.count > 120 else { return name }
        return Fingerprint(of: Array(name.utf8))?.description ?? name
    }

    /// The real path of what is there, and of the rest what it will be.
    private static func resolved(_ path: String, named output: String) throws(ServiceError) -> String {
        guard !path.unicodeScalars.contains(notUTF8) else { throw unspeakable(output) }
        var there = FileSystem.withoutTrailingSlashes(path)
        var missing: [String] = []
        while true {
            if let real = FileSystem.realPath(there) {
                try check(real, below: missing.isEmpty ? nil : there, named: output)
                return missing.reversed().reduce(real) { $0 == "/" ? "/\($1)" : "\($0)/\($1)" }
            }
            let name = FileSystem.name(of: there)
            if FileSystem.exists(there) {
                let link = missing.isEmpty ? "" : "\(printable(there.unicodeScalars)) "
                throw ServiceError(
                    "\(output): \(link)is a link that leads to nothing; remove it, or make what it names"
                )
            }
            guard name != "..", there != "." else {
                throw ServiceError("\(output): does not exist; name a folder to write to with --output")
            }
            if name != "." { missing.append(name) }
            let parent = FileSystem.parent(of: there)
            there = parent.isEmpty ? "." : parent
        }
    }

    /// Whether the new can be written beside what is there, or in it where the rest of the path is missing.
    private static func check(
        _ real: String,
        below above: String?,
        named output: String
    ) throws(ServiceError) {
        guard !real.unicodeScalars.contains(notUTF8) else { throw unspeakable(output) }
        if let above, !FileSystem.isFolder(real) {
            throw ServiceError(
                "\(output): \(printable(above.unicodeScalars)) is not a folder; choose another place with --output"
            )
        }
        let folder = above == nil ? FileSystem.parent(of: real) : real
        guard !folder.isEmpty else {
            throw ServiceError("\(output): is the root of all folders; name one in it with --output")
        }
        do throws(ServiceError) {
            try FileSystem.demandWritable(folder)
        } catch {
            throw error.told(of: output)
        }
    }

    /// What stands for bytes that are not UTF-8 in arguments and in paths: what they name cannot be found by it.
    private static let notUTF8: Unicode.Scalar = "\u{FFFD}"

    private static func unspeakable(_ output: String) -> ServiceError {
        ServiceError(
            "\(output): has a name in its path that is not UTF-8; choose another place with --output"
        )
    }
}
