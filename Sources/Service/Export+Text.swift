extension Export {
    /// Writes one text in the place of an earlier one, in one step.
    ///
    /// - Parameters:
    ///   - text: The whole file.
    ///   - output: Missing or a regular file, which is replaced; through a symbolic link, what it leads to.
    ///   - capsules: The folders in none of which it may lie.
    /// - Throws: Where another export writes it, or the system refuses it; the old one stays.
    package static func writeText(
        _ text: [UInt8],
        to output: String,
        of capsules: [String]
    ) throws(ServiceError) {
        let place = try ExportDestination(output, of: capsules)
        // A rename would put a file in the place of a device or a pipe, and take it from everybody who uses it.
        if FileSystem.exists(place.path), !FileSystem.isRegularFile(place.path) {
            throw ServiceError("\(place.output): is not a regular file; choose another name with --output")
        }
        try inWorkFolder(of: place) { _ throws(ServiceError) in
            try clear(place.fresh)
            try fill(place.fresh, with: ["full.txt": text])
            try FileSystem.rename("\(place.fresh)/full.txt", to: place.path)
            try remove(place.fresh)
        }
    }
}
