internal import System

extension Export {
    /// Returns whether a text is to be written as this file, and not into a folder of this name: the name ends in `.txt`, in letters
    /// of either case, and no folder has it.
    package static func isFile(_ output: String) -> Bool {
        output.lowercased().hasSuffix(".txt") && !FileSystem.isFolder(output)
    }

    /// Writes one text in the place of an earlier one, in one step.
    ///
    /// - Parameters:
    ///   - text: The whole file; it begins with the title and an empty line, or with lines that describe it and begin with `#`.
    ///   - output: The path of the file, which may be missing, empty, or begin with the same title, as an earlier export does; a
    ///     symbolic link is followed.
    ///   - capsules: The folders in none of which it may lie.
    ///   - digest: Makes the digest by which a file is known to be as it was exported.
    /// - Throws: An error if another file is there, if another export is writing it, or if the system refuses it; the old file
    ///   stays.
    package static func writeText(
        _ text: [UInt8],
        to output: String,
        of capsules: [String],
        digest: Digest
    ) throws(ExportError) {
        let place = try ExportDestination(output, of: capsules, digest: digest)
        try inWorkFolder(of: place) { _ in
            try clear(place.fresh)
            try fill(place.fresh, with: ExportFiles(["full.txt": text]), digest)
            // This comes as late as it can, since what somebody puts there in the meantime would be lost.
            let isThere = try isEarlierText(at: place, of: title(of: text))
            let file = "\(place.fresh)/full.txt"
            if isThere { try FileSystem.copyOwnership(of: place.path, to: file) }
            try FileSystem.rename(file, to: place.path)
            try remove(place.fresh)
        }
    }

    /// - Returns: `false` if nothing is there.
    private static func isEarlierText(
        at place: ExportDestination,
        of title: [UInt8]
    ) throws -> Bool {
        guard FileSystem.exists(place.path) else { return false }
        // A rename would put a file in the place of a device or a pipe, and take it from everybody who uses it.
        guard FileSystem.isRegularFile(place.path) else {
            throw ExportError.notAFile(output: place.output)
        }
        guard try FileSystem.begins(place.path, with: title) else {
            throw ExportError.anotherTitle(output: place.output)
        }
        return true
    }

    /// Returns the first lines, up to and including the empty one that ends them; of cards the lines that describe the file.
    private static func title(of text: [UInt8]) -> [UInt8] {
        if text.first == UInt8(ascii: "#") {
            let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).prefix {
                $0.first == UInt8(ascii: "#")
            }
            return Array(lines.joined(separator: [0x0A]))
        }
        let end = zip(text, text.dropFirst()).enumerated().first { $1 == (0x0A, 0x0A) }
        return Array(text.prefix((end?.offset ?? text.count) + 2))
    }
}
