internal import System
internal import Text

extension NewCapsule {
    /// Writes the files into a folder that is missing, or empty but for hidden files; where that fails, nothing stays behind.
    ///
    /// - Throws: What keeps the folder from being made or written to.
    package func write(to folder: String) throws(NewCapsuleError) {
        if let control = folder.unicodeScalars.first(where: {
            $0.isControl || [0x2028, 0x2029].contains($0.value)
        }) {
            throw .unprintable(control)
        }
        if FileSystem.linkTarget(folder) != nil, FileSystem.realPath(folder) == nil { throw .link(folder) }
        try Self.demandEmpty(folder)
        var made: [String] = []
        var written: [String] = []
        do throws(FileError) {
            for (path, bytes) in files {
                let file = "\(folder)/\(path)"
                try FileSystem.makeFolder(FileSystem.parent(of: file)) { made.append($0) }
                let output = try GrowingFile(making: file)
                written.append(file)
                try output.append(bytes)
            }
        } catch {
            for file in written { try? FileSystem.remove(file) }
            for folder in made.reversed() { try? FileSystem.removeFolder(folder) }
            throw .file(error)
        }
    }

    private static func demandEmpty(_ folder: String) throws(NewCapsuleError) {
        guard FileSystem.exists(folder) else { return }
        let names: [String]
        do throws(FileError) { names = try FileSystem.names(in: folder) } catch { throw .file(error) }
        let visible = names.filter { !$0.hasPrefix(".") }.sorted()
        if !visible.isEmpty { throw .occupied(folder, visible) }
    }
}
