internal import Glibc

/// Questions about files and folders by their paths, which are absolute or relative to the working directory.
package enum FileSystem {
    /// Returns whether anything is there, even a link that leads nowhere.
    package static func exists(_ path: String) -> Bool {
        (try? FileStatus(of: path, followsLinks: false)) != nil
    }

    /// Returns whether a path leads to a folder.
    package static func isFolder(_ path: String) -> Bool { (try? FileStatus(of: path))?.kind == .folder }

    /// Returns whether a path leads to a regular file, and not to a pipe or a device.
    package static func isRegularFile(_ path: String) -> Bool { (try? FileStatus(of: path))?.kind == .file }

    /// - Returns: The absolute path without links; `nil` if nothing is there, or if a link leads to nothing or in a circle.
    package static func realPath(_ path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// The path of the running program; `nil` if the system does not tell.
    package static var program: String? {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = unsafe readlink("/proc/self/exe", &target, target.count)
        guard count > 0 else { return nil }
        return String(decoding: target.prefix(count).map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    }

    /// - Throws: If the system would not let files be made in a folder or removed from it.
    package static func demandWritable(_ folder: String) throws(FileError) {
        guard unsafe access(folder, W_OK | X_OK) == 0 else { throw .last(folder) }
    }

    /// Returns the names of everything in a folder, unsorted.
    package static func names(in folder: String) throws(FileError) -> [String] {
        do throws(SystemError) {
            return try Folder(folder).names()
        } catch {
            throw FileError(folder, .system(error))
        }
    }

    /// - Parameters:
    ///   - path: The path of a file.
    ///   - limit: The most bytes that the file may have.
    /// - Returns: The file's bytes; `nil` if there is no such file.
    /// - Throws: If it is not a regular file, cannot be read, or is larger than the limit.
    package static func read(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8]? {
        let isFile: Bool
        let bytes: [UInt8]?
        do throws(SystemError) {
            let file = try ReadableFile(path)
            isFile = try file.status().kind == .file
            bytes = isFile ? try file.bytes(limit: limit) : nil
        } catch {
            // A missing file is not a failure of the system.
            if error.obstacle == .nothingThere { return nil }
            throw FileError(path, .system(error))
        }
        guard isFile else { throw FileError(path, .notAFile) }
        guard let bytes else { throw FileError(path, .largerThan(limit)) }
        return bytes
    }

    /// Returns the first bytes of a regular file, or all if it has fewer.
    package static func beginning(of path: String, atMost count: Int) throws(FileError) -> [UInt8] {
        do throws(SystemError) {
            return Array(try ReadableFile(path).next(count))
        } catch {
            throw FileError(path, .system(error))
        }
    }
}
