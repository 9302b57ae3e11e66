package import Content
package import Records
internal import System

/// The files of a capsule and its translations, and what each is in house form.
///
/// A file that cannot be read is left as it is, and so is one in which this program would make a mistake; all others are
/// rewritten, since nothing that another file says can make a difference to how one is spelt.
package struct FormattingRun: Sendable {
    /// A file that is not in house form.
    private struct Change {
        var path: String
        var isWritten = false
        var old: [UInt8]
        var new: [UInt8]
    }

    /// The folder as the user has named it.
    package let folder: String
    private var changes: [Change] = []
    /// The errors that keep files from being formatted; in a draft they are warnings, since they hold nothing up.
    package private(set) var problems: [Diagnostic] = []
    private var fileCount = 0
    private var unreadableCount = 0
    /// The folders in which files lie that are read.
    private var folders: Set<String> = []

    /// Whether something is wrong but in drafts.
    package var hasErrors: Bool { problems.contains { $0.severity == .error } }

    /// The paths of the files that are not in house form.
    package var paths: [String] { changes.map(\.path) }

    /// Reads the files of a folder, and writes none.
    ///
    /// - Parameters:
    ///   - source: The files.
    ///   - unreadCount: The number of others in the folder that could not be read, for the summary.
    package init(_ source: SourceFolder, unreadCount: Int = 0) {
        folder = source.name
        unreadableCount = unreadCount
        fileCount = unreadCount
        take(source)
    }

    private mutating func take(_ source: SourceFolder) {
        folders.insert(source.name)
        for (path, bytes) in source.files.sorted(by: { $0.key < $1.key }) {
            guard let form = HouseForm(of: bytes, at: path, in: source.name) else { continue }
            fileCount += 1
            folders.insert(FileSystem.parent(of: "\(source.name)/\(path)"))
            take(form, bytes, at: path, in: source)
        }
        for (_, translation) in source.translations.sorted(by: { $0.key < $1.key }) { take(translation) }
    }

    private mutating func take(
        _ form: HouseForm,
        _ bytes: [UInt8],
        at path: String,
        in source: SourceFolder
    ) {
        let full = "\(source.name)/\(path)"
        switch form {
        case .bytes(let formatted) where formatted == bytes: return
        case .bytes(let formatted): changes.append(Change(path: full, old: bytes, new: formatted))
        case .unreadable(let errors):
            unreadableCount += 1
            let isDraft = FileReading(bytes, at: path, in: source.name)?.isDraft == true
            problems += errors.map { error in
                var problem = error
                if isDraft { problem.severity = .warning }
                return problem
            }
        case .differing:
            unreadableCount += 1
            problems.append(
                Diagnostic(
                    .error,
                    at: SourcePosition(file: full, line: 1, column: 1),
                    "this file would say something else in house form, which is a mistake of this program, so it is left as it is; please send it to its makers"
                )
            )
        }
    }

    /// The paths of the files that ``write(while:)`` has written.
    package var writtenPaths: [String] { changes.filter(\.isWritten).map(\.path) }

    /// Writes each file that is not in house form, whole or not at all, and leaves the others untouched.
    ///
    /// What an earlier run has left that was killed is removed.
    ///
    /// - Parameter mayGoOn: Returns whether a further file may be begun.
    /// - Returns: Why files could not be written, each of which is left as it is.
    package mutating func write(while mayGoOn: () -> Bool = { true }) -> [FormattingError] {
        for folder in folders {
            if let folder = FileSystem.realPath(folder) { FileSystem.removeReplacements(in: folder) }
        }
        var failures: [FormattingError] = []
        for index in changes.indices {
            guard mayGoOn() else { break }
            let change = changes[index]
            do throws(FileError) {
                changes[index].isWritten =
                    try FileSystem.replace(change.path, having: change.old, with: change.new)
                if !changes[index].isWritten { failures.append(.changed(change.path)) }
            } catch {
                failures.append(.file(error))
            }
        }
        return failures
    }

    /// What was done by ``write(while:)``, in one line.
    package var summary: String {
        let written = changes.count(where: \.isWritten)
        let rest = unreadableCount + changes.count - written
        let left = rest == 0 ? "" : ", \(rest) left as \(rest == 1 ? "it is" : "they are")"
        return "\(folder): \(written) of \(fileCount) file\(fileCount == 1 ? "" : "s") rewritten\(left)"
    }
}
