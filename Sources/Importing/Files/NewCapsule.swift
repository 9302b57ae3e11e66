import System
import Text

/// Writes a capsule's folder whole or not at all: beside its place, under a hidden name, and by a rename once all is well.
package enum NewCapsule {
    /// Refuses a place at which something is; it is asked before anything is read, so that nobody waits in vain.
    package static func demandFree(_ output: String) throws(ImportError) {
        guard FileSystem.exists(output) else { return }
        guard FileSystem.isFolder(output) else { throw .outputExists(output) }
        let names: [String]
        do throws(FileError) { names = try FileSystem.names(in: output) } catch { throw .notWritten(error) }
        guard names.isEmpty else { throw .outputExists(output) }
    }

    /// Writes the folder.
    ///
    /// - Parameters:
    ///   - capsule: What was made of the text.
    ///   - output: The folder: missing or empty.
    ///   - check: Returns the first error that readers of the folder would meet; `nil` if there is none.
    /// - Throws: An error, with nothing left behind.
    package static func write(
        _ capsule: Import,
        to output: String,
        checking check: (String) throws -> String?
    ) throws {
        let place = FileSystem.withoutTrailingSlashes(output)
        try demandFree(place)
        var made: [String] = []
        let parent = FileSystem.parent(of: place)
        let fresh =
            "\(parent.isEmpty || parent == "/" ? parent : parent + "/").\(FileSystem.name(of: place).prefix(60)).\(String(UInt64.random(in: .min ... .max), radix: 36))"
        do {
            try FileSystem.makeFolder(fresh) { made.append($0) }
            try fill(fresh, with: capsule, noting: { made.append($0) })
            if let problem = try check(fresh) { throw ImportError.faulty(problem) }
            try FileSystem.synchronise(fresh)
            try FileSystem.rename(fresh, to: place)
        } catch {
            remove(made)
            if let error = error as? FileError { throw ImportError.notWritten(error) }
            throw error
        }
    }

    private static func fill(_ folder: String, with capsule: Import, noting note: (String) -> Void) throws {
        var folders: Set<String> = []
        for (name, text) in capsule.files.sorted(by: { $0.key < $1.key }) {
            let path = "\(folder)/\(name)"
            try makeFolder(of: path, &folders, note)
            try FileSystem.write(Array(text.utf8), to: path)
            note(path)
        }
        for (name, source) in capsule.media.sorted(by: { $0.key < $1.key }) {
            let path = "\(folder)/media/\(name)"
            try makeFolder(of: path, &folders, note)
            let bytes = try FileSystem.read(source, limit: 1 << 30) ?? []
            try FileSystem.write(bytes, to: path)
            note(path)
        }
    }

    private static func makeFolder(
        of path: String,
        _ made: inout Set<String>,
        _ note: (String) -> Void
    ) throws {
        let folder = FileSystem.parent(of: path)
        guard made.insert(folder).inserted else { return }
        try FileSystem.makeFolder(folder, noting: note)
    }

    /// Removes what was made, the last first; what cannot be removed stays, and the first error is the one that counts.
    private static func remove(_ made: [String]) {
        for path in made.reversed() {
            if FileSystem.isFolder(path) {
                try? FileSystem.removeFolder(path)
            } else {
                try? FileSystem.remove(path)
            }
        }
    }
}
