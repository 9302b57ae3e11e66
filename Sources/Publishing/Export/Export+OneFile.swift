package import System

extension Export {
    /// Returns whether a format of one file is to be written as this file, and not into a folder of this name: the name ends as
    /// such files do, in letters of either case, and no folder has it.
    ///
    /// - Parameters:
    ///   - output: The path of the file or folder.
    ///   - ending: The ending of such files, dot included.
    /// - Returns: `false` if a folder is meant.
    package static func isFile(_ output: String, ending: String) -> Bool {
        output.lowercased().hasSuffix(ending) && !FileSystem.isFolder(output)
    }

    /// Writes one file in the place of an earlier one, in one step.
    ///
    /// - Parameters:
    ///   - content: The whole file.
    ///   - mark: The mark by which an earlier export of the same is known.
    ///   - output: The path of the file, which may be missing, empty, or have that mark; a symbolic link is followed.
    ///   - capsules: The folders in none of which it may lie.
    ///   - digest: Makes the digest by which a file is known to be as it was exported.
    ///   - progress: What is told how far the export is.
    /// - Throws: An error if another file is there, if another export is writing it, or if the system refuses it; the old file
    ///   stays.
    package static func writeFile(
        _ content: PiecedContent,
        knownBy mark: ExportMark,
        to output: String,
        of capsules: [String],
        digest: Digest,
        noting progress: ExportProgress = ExportProgress()
    ) throws(ExportError) {
        let place = try ExportDestination(output, of: capsules, digest: digest)
        try inWorkFolder(of: place) { _ in
            try clear(place.fresh)
            try fill(place.fresh, with: ExportFiles([:], contents: [fileName: content]), digest, progress)
            // This comes as late as it can, since what somebody puts there in the meantime would be lost.
            let isThere = try isEarlier(at: place, mark)
            let file = "\(place.fresh)/\(fileName)"
            if isThere { try FileSystem.copyOwnership(of: place.path, to: file) }
            try FileSystem.rename(file, to: place.path)
            try remove(place.fresh)
        }
    }

    /// The name that the file has until it is whole.
    private static let fileName = "full"

    /// - Returns: `false` if nothing is there.
    private static func isEarlier(at place: ExportDestination, _ mark: ExportMark) throws -> Bool {
        guard FileSystem.exists(place.path) else { return false }
        // A rename would put a file in the place of a device or a pipe, and take it from everybody who uses it.
        guard FileSystem.isRegularFile(place.path) else {
            throw ExportError.notAFile(output: place.output)
        }
        let beginning = try FileSystem.beginning(of: place.path, atMost: mark.end)
        guard beginning.isEmpty || mark.isOn(beginning) else {
            throw ExportError.anotherTitle(output: place.output)
        }
        return true
    }
}
