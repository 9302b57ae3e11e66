internal import System

extension Export {
    /// Whether a text is to be written as this file, and not into a folder of this name: it ends in `.txt`, in letters of either
    /// case, and is not a folder.
    package static func isFile(_ output: String) -> Bool {
        output.lowercased().hasSuffix(".txt") && !FileSystem.isFolder(output)
    }

    /// Writes one text in the place of an earlier one, in one step.
    ///
    /// - Parameters:
    ///   - text: The whole file; it begins with the title and an empty line.
    ///   - output: Missing, an empty file, or one that begins with the same title, as an earlier export does; through a symbolic
    ///     link, what it leads to.
    ///   - capsules: The folders in none of which it may lie.
    ///   - digest: By which a file is known to be as it was exported.
    /// - Throws: Where another file is there, another export writes it, or the system refuses it; the old one stays.
    package static func writeText(
        _ text: [UInt8],
        to output: String,
        of capsules: [String],
        digest: Digest
    ) throws(ExportError) {
        let place = try ExportDestination(output, of: capsules, digest: digest)
        try inWorkFolder(of: place) { _ in
            try clear(place.fresh)
            try fill(place.fresh, with: ["full.txt": text], digest)
            // As late as can be, since what somebody puts there meanwhile would be lost.
            let isThere = try isEarlierText(at: place, of: title(of: text))
            let file = "\(place.fresh)/full.txt"
            if isThere { try FileSystem.copyOwnership(of: place.path, to: file) }
            try FileSystem.rename(file, to: place.path)
            try remove(place.fresh)
        }
    }

    /// - Returns: `false` where nothing is there.
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

    /// The first lines, up to and with the empty one that ends them.
    private static func title(of text: [UInt8]) -> [UInt8] {
        let end = zip(text, text.dropFirst()).enumerated().first { $1 == (0x0A, 0x0A) }
        return Array(text.prefix((end?.offset ?? text.count) + 2))
    }
}
