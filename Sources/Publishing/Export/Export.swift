internal import System
internal import Text

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
    /// Makes the digest by which the content of a file is recognised: SHA-256 in 64 hexadecimal digits; `nil` if memory is short.
    ///
    /// It takes the content piece by piece, until there is none left.
    package typealias Digest = @Sendable (_ next: () throws -> [UInt8]?) throws -> String?

    /// Writes the files.
    ///
    /// - Parameters:
    ///   - files: The files by their paths inside the folder.
    ///   - output: The path of the folder, which may be missing, empty, or an earlier export; a symbolic link is followed.
    ///   - capsules: The folders that the files were made from, in none of which they may be written.
    ///   - digest: Makes the digest by which a file is known to be as it was exported.
    ///   - progress: What is told how far the export is.
    /// - Throws: An error if the folder holds something else or another file system, if another export is writing it, or if the
    ///   system refuses a file; the old folder stays.
    package static func write(
        _ files: ExportFiles,
        to output: String,
        of capsules: [String],
        digest: Digest,
        noting progress: ExportProgress = ExportProgress()
    ) throws(ExportError) {
        let place = try ExportDestination(output, of: capsules, digest: digest)
        if FileSystem.exists(place.path), !FileSystem.isFolder(place.path) {
            throw .notAFolder(output: place.output)
        }
        try inWorkFolder(of: place) { lock in
            try takeUp(place)
            guard FileSystem.exists(place.path) else {
                try fill(place.fresh, with: files, digest, progress)
                return try FileSystem.rename(place.fresh, to: place.path)
            }
            // After the exchange the old folder has the work folder's name, under which no other export may find it.
            try lock.add(place.path)
            let old = try earlierExport(at: place, digest)
            try fill(place.fresh, with: files, digest, progress)
            try FileSystem.copyOwnership(of: place.path, to: place.fresh)
            try replace(place, holding: old)
        }
    }

    /// Makes the work folder and those above it, and sees to it that nothing is left of them if the work fails.
    static func inWorkFolder(
        of place: ExportDestination,
        _ work: (inout FolderLock) throws -> Void
    ) throws(ExportError) {
        let parent = FileSystem.parent(of: place.path)
        var made: [String] = []
        do {
            try FileSystem.makeFolder(parent) { made.append($0) }
            var lock = try FolderLock(making: place.fresh)
            do {
                try work(&lock)
            } catch {
                // This must not remove what was there before, which may have this name by now. If it fails, the next export
                // takes it up.
                if lock.holdsFirst(at: place.fresh) { try? remove(place.fresh) }
                throw error
            }
            try FileSystem.synchroniseFolder(parent)
        } catch {
            for folder in made.reversed() { try? FileSystem.removeFolder(folder) }
            throw ExportError(error, of: place.output)
        }
    }

    /// Writes files into an empty folder, down to the disk.
    static func fill(
        _ folder: String,
        with files: ExportFiles,
        _ digest: Digest,
        _ progress: ExportProgress
    ) throws {
        progress.begin(.writing, of: files.count)
        let manifest = try ExportManifest.bytes(for: files, digest)
        try FileSystem.write(manifest.bytes, to: "\(folder)/\(ExportManifest.name)")
        let folders = Set(files.bytes.keys.map { FileSystem.parent(of: "\(folder)/\($0)") })
        for folder in folders.sorted() { try FileSystem.makeFolder(folder) }
        let failures = files.bytes.sorted { $0.key < $1.key }.concurrentMap { path, bytes -> FileError? in
            do throws(FileError) {
                try FileSystem.write(bytes, to: "\(folder)/\(path)")
                progress.advance()
                return nil
            } catch {
                return error
            }
        }
        if let first = failures.lazy.compactMap(\.self).first { throw first }
        for (path, content) in files.contents.sorted(by: { $0.key < $1.key }) {
            let file = "\(folder)/\(path)"
            try FileSystem.makeFolder(FileSystem.parent(of: file))
            let output = try GrowingFile(making: file)
            try content.forEachPart { try output.append($0) }
            progress.advance()
        }
        for (path, source) in files.copies.sorted(by: { $0.key < $1.key }) {
            let file = "\(folder)/\(path)"
            try FileSystem.makeFolder(FileSystem.parent(of: file))
            guard try copy(source, to: file, digest) == manifest.digests[path] else {
                throw ExportError.sourceChanged(source.path)
            }
            progress.advance()
        }
        progress.begin(.waitingForDisk)
        try FileSystem.synchronise(folder)
    }

    /// Ends what a cut-off export began: at most one of the two folders beside the output holds the only whole export.
    private static func takeUp(_ place: ExportDestination) throws {
        if FileSystem.exists(place.stale) {
            if FileSystem.exists(place.path) {
                try remove(place.stale)
            } else {
                try FileSystem.rename(place.stale, to: place.path)
            }
        }
        try clear(place.fresh)
    }

    /// Removes all that an export wrote into a folder, whole or not.
    static func clear(_ folder: String) throws {
        let name = printable(folder.unicodeScalars)
        let present = try FolderContents(of: folder, named: name)
        if let foreign = try ExportManifest(of: folder, holding: present).foreign(in: present) {
            throw ExportError.foreignInWorkFolder(name, foreign)
        }
        // The list goes last, so that what a removal that is cut off leaves behind is recognised as well.
        let files = present.files
        for file in files where file != ExportManifest.name { try FileSystem.remove("\(folder)/\(file)") }
        for inner in present.folders.reversed() { try FileSystem.removeFolder("\(folder)/\(inner)") }
        if files.contains(ExportManifest.name) { try FileSystem.remove("\(folder)/\(ExportManifest.name)") }
    }

    /// Removes a folder with all that an export wrote into it.
    static func remove(_ folder: String) throws {
        try clear(folder)
        try FileSystem.removeFolder(folder)
    }

    private static func replace(
        _ place: ExportDestination,
        holding old: FolderContents
    ) throws {
        let isExchanged = try FileSystem.exchange(place.fresh, with: place.path)
        if !isExchanged { try FileSystem.rename(place.path, to: place.stale) }
        let aside = isExchanged ? place.fresh : place.stale
        do {
            // Nobody can reach the old folder by its name any more: what has come into it until now would be lost.
            guard try FolderContents(of: aside, named: place.output) == old else {
                throw ExportError.changedMeanwhile(output: place.output)
            }
            if !isExchanged { try FileSystem.rename(place.fresh, to: place.path) }
        } catch {
            if isExchanged {
                _ = try FileSystem.exchange(place.fresh, with: place.path)
            } else {
                try FileSystem.rename(place.stale, to: place.path)
            }
            throw error
        }
        try remove(aside)
    }

    /// - Returns: The contents of the earlier export; none if the folder is empty.
    /// - Throws: An error if the folder holds something that no export wrote, that was changed since, or that cannot be removed.
    private static func earlierExport(
        at place: ExportDestination,
        _ digest: Digest
    ) throws -> FolderContents {
        let present = try FolderContents(of: place.path, named: place.output)
        let manifest = try ExportManifest(of: place.path, holding: present)
        if let foreign = manifest.foreign(in: present) {
            throw ExportError.foreign(output: place.output, foreign)
        }
        if let file = try manifest.changed(in: present, of: place.path, digest) {
            throw ExportError.changed(output: place.output, file: file)
        }
        for folder in [""] + present.folders { try FileSystem.demandWritable("\(place.path)/\(folder)") }
        return present
    }
}
