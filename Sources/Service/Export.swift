/// A folder of files, written whole or not at all.
///
/// ```
/// .site.lectern-new   made and locked; what a cut-off export left in it is removed
///   .lectern-export   first, so that whatever else is in it is known as ours
///   index.gmi …       then all files, and one sync for all of them
/// .site.lectern-new ⇄ site     in one step, or by way of .site.lectern-old
/// .site.lectern-new   with the old files now: removed
/// ```
///
/// So a reader of the folder, a crash, or a kill at any moment never finds half an export, and the next one takes up what was left.
/// A folder that holds anything else, or a file that was changed since, is refused.
package enum Export {
    /// Writes the files.
    ///
    /// - Parameters:
    ///   - files: By path inside the folder.
    ///   - output: Missing, empty, or an earlier export; through a symbolic link, what it leads to.
    ///   - capsules: The folders that the files were made from, in none of which they may be written.
    /// - Throws: Where the folder holds something else, or the system refuses a file; the old folder stays.
    package static func write(
        _ files: [String: [UInt8]],
        to output: String,
        of capsules: [String]
    ) throws(ServiceError) {
        let place = try ExportDestination(output, of: capsules)
        if FileSystem.exists(place.path), !FileSystem.isFolder(place.path) {
            throw ServiceError("\(place.output): is not a folder; choose another name with --output")
        }
        try at(place) { () throws(ServiceError) in
            try FileSystem.makeFolder(place.fresh)
            let lock = try FolderLock(place.fresh, for: place.output)
            do throws(ServiceError) {
                try write(files, to: place)
            } catch {
                // What was begun goes; where that fails too, the next export takes it up.
                try? clear(place.fresh)
                try? FileSystem.removeFolder(place.fresh)
                throw error
            }
            _ = consume lock
        }
    }

    /// Makes the folders above, and sees to it that none of them is left where the work fails.
    private static func at(
        _ place: ExportDestination,
        _ work: () throws(ServiceError) -> Void
    ) throws(ServiceError) {
        let parent = FileSystem.parent(of: place.path)
        var made: [String] = []
        do throws(ServiceError) {
            try FileSystem.makeFolder(parent) { made.append($0) }
            try work()
            try FileSystem.synchroniseFolder(parent)
        } catch {
            for folder in made.reversed() { try? FileSystem.removeFolder(folder) }
            throw error.told(of: place.output)
        }
    }

    private static func write(
        _ files: [String: [UInt8]],
        to place: ExportDestination
    ) throws(ServiceError) {
        try takeUp(place)
        let old = FileSystem.exists(place.path) ? try ownFiles(in: place.path, named: place.output) : nil

        try FileSystem.write(ExportManifest.bytes(for: files), to: "\(place.fresh)/\(ExportManifest.name)")
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            let file = "\(place.fresh)/\(path)"
            try FileSystem.makeFolder(FileSystem.parent(of: file))
            try FileSystem.write(bytes, to: file)
        }
        try FileSystem.synchronise(place.fresh)
        if let old {
            try FileSystem.copyOwnership(of: place.path, to: place.fresh)
            try replace(place, holding: old)
        } else {
            try FileSystem.rename(place.fresh, to: place.path)
        }
    }

    /// Writes one file in the place of another, in one step.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - output: Missing or a regular file, which is replaced; through a symbolic link, what it leads to.
    ///   - capsules: The folders in none of which it may lie.
    /// - Throws: Where the system refuses the file; the old one stays.
    package static func writeFile(
        _ bytes: [UInt8],
        to output: String,
        of capsules: [String]
    ) throws(ServiceError) {
        let place = try ExportDestination(output, of: capsules)
        // A rename would put a file in the place of a device or a pipe, and take it from everybody who uses it.
        if FileSystem.exists(place.path), !FileSystem.isRegularFile(place.path) {
            throw ServiceError("\(place.output): is not a regular file; choose another name with --output")
        }
        try at(place) { () throws(ServiceError) in
            if FileSystem.exists(place.fresh) { try FileSystem.remove(place.fresh) }
            do throws(ServiceError) {
                try FileSystem.write(bytes, to: place.fresh)
                try FileSystem.synchronise(place.fresh)
                try FileSystem.rename(place.fresh, to: place.path)
            } catch {
                try? FileSystem.remove(place.fresh)
                throw error
            }
        }
    }

    /// Ends what a cut-off export began: at most one of the two folders beside holds the only whole export.
    private static func takeUp(_ place: ExportDestination) throws(ServiceError) {
        if FileSystem.exists(place.stale) {
            if FileSystem.exists(place.path) {
                try clear(place.stale)
                try FileSystem.removeFolder(place.stale)
            } else {
                try FileSystem.rename(place.stale, to: place.path)
            }
        }
        try clear(place.fresh)
    }

    /// Removes all that an export wrote into a folder, whole or not.
    private static func clear(_ folder: String) throws(ServiceError) {
        let manifest = try ExportManifest(of: folder)
        let present = try FileSystem.contents(of: folder)
        if let foreign = present.files.first(where: { !manifest.lists($0) }) {
            throw ServiceError(
                "\(folder): holds \(foreign), which no export wrote; move it elsewhere and try again"
            )
        }
        // The list last, so that what is left of a removal that is cut off is known as well.
        for file in present.files where file != ExportManifest.name {
            try FileSystem.remove("\(folder)/\(file)")
        }
        for inner in present.folders.sorted(by: >) { try FileSystem.removeFolder("\(folder)/\(inner)") }
        if present.files.contains(ExportManifest.name) {
            try FileSystem.remove("\(folder)/\(ExportManifest.name)")
        }
    }

    private static func replace(_ place: ExportDestination, holding old: [String]) throws(ServiceError) {
        if try FileSystem.exchange(place.fresh, with: place.path) {
            try clear(place.fresh)
            return try FileSystem.removeFolder(place.fresh)
        }
        // An empty folder gives way to another.
        if old.isEmpty { return try FileSystem.rename(place.fresh, to: place.path) }
        try FileSystem.rename(place.path, to: place.stale)
        try FileSystem.rename(place.fresh, to: place.path)
        try clear(place.stale)
        try FileSystem.removeFolder(place.stale)
    }

    /// - Returns: The files of an earlier export; none for an empty folder.
    /// - Throws: Where the folder holds something that no export wrote, or that was changed since.
    private static func ownFiles(in folder: String, named output: String) throws(ServiceError) -> [String] {
        let manifest = try ExportManifest(of: folder)
        let present = try FileSystem.contents(of: folder).files
        if let foreign = present.first(where: { !manifest.lists($0) }) {
            throw ServiceError(
                "\(output): holds \(foreign), which no export wrote; choose an empty folder with --output"
            )
        }
        for file in present where try manifest.isChanged(file, in: folder) {
            throw ServiceError(
                "\(output): \(file) was changed since it was exported; move it elsewhere, or remove it, and export again"
            )
        }
        return present
    }
}
