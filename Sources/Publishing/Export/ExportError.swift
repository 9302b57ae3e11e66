package import System
internal import Text

/// The reason why nothing was exported; what was there before is there as it was.
///
/// `output` is what the user gave with `--output`, fit for a line of a message.
package enum ExportError: Error, Hashable, Sendable {
    // These are about where the output leads.
    case notAStream
    case notUTF8(output: String)
    /// A link that leads to nothing: the output itself, or, if `link` is given, one on the way to it.
    case leadsToNothing(output: String, link: String?)
    case missing(output: String)
    case notAFolderAbove(output: String, String)
    case root(output: String)
    case inCapsule(output: String, capsule: String)
    case holdsCapsule(output: String, capsule: String)
    case holdsWorkingFolder(output: String)

    // These are about what is there.
    case notAFolder(output: String)
    case notAFile(output: String)
    case anotherTitle(output: String)
    /// Another file system begins at a path inside the folder, or with the folder itself.
    case mount(output: String, at: String?)
    /// A file or a folder that no export wrote lies in the folder, or in the one in which the new export is written.
    case foreign(output: String, String)
    case foreignInWorkFolder(String, String)
    case changed(output: String, file: String)
    case changedMeanwhile(output: String)

    // These are about what others did in the meantime.
    /// An attachment was changed while it was copied.
    case sourceChanged(String)
    /// An attachment cannot be read any more.
    case sourceUnreadable(String, SystemError)
    /// The book cannot be made, for instance because the edition is more than an archive holds.
    case noBook(BookError)
    case taken(output: String)
    case inTheWay(output: String, path: String)
    case refused(output: String, place: String, SystemError)
    case failed(output: String, reason: String)
}

extension ExportError {
    /// Makes an error in terms of the user's output from any failure of an export.
    init(_ error: any Error, of output: String) {
        switch error {
        case let error as ExportError: self = error
        case let error as FileError: self.init(error, of: output)
        case let error as OpenFileError:
            self = error.reason.map { .sourceUnreadable(error.path, $0) } ?? .sourceChanged(error.path)
        case FolderLock.Refusal.taken: self = .taken(output: output)
        case FolderLock.Refusal.inTheWay(let path): self = .inTheWay(output: output, path: path)
        case FolderLock.Refusal.file(let error): self.init(error, of: output)
        default: self = .failed(output: output, reason: "\(error)")
        }
    }

    init(_ error: BookError) {
        self =
            switch error {
            case .attachment(let error):
                error.reason.map { .sourceUnreadable(error.path, $0) } ?? .sourceChanged(error.path)
            case .tooLarge, .source: .noBook(error)
            }
    }

    init(_ error: FileError, of output: String) {
        self =
            if let refusal = error.refusal {
                .refused(output: output, place: error.path, refusal)
            } else {
                .failed(output: output, reason: "\(error)")
            }
    }
}

extension ExportError: CustomStringConvertible {
    /// One line, without a full stop, that says what to do.
    package var description: String {
        switch self {
        case .notAStream:
            "--output: an export is written to files; name a folder, or ./- for one of this name"
        case .notUTF8(let output):
            "\(output): has a name in its path that is not UTF-8; choose another place with --output"
        case .leadsToNothing(let output, let link):
            "\(output): \(link.map { "\(printable($0)) " } ?? "")is a link that leads to nothing; remove it, or make what it names"
        case .missing(let output): "\(output): does not exist; name a folder to write to with --output"
        case .notAFolderAbove(let output, let above):
            "\(output): \(printable(above)) is not a folder; choose another place with --output"
        case .root(let output): "\(output): is the root of all folders; name one in it with --output"
        case .inCapsule(let output, let capsule):
            "\(output): lies in the capsule \(capsule), which would have no place for it; choose another folder with --output"
        case .holdsCapsule(let output, let capsule):
            "\(output): holds the capsule \(capsule) itself; choose another folder with --output"
        case .holdsWorkingFolder(let output):
            "\(output): is replaced as a whole, and you are in it; run the command from another folder"
        case .notAFolder(let output): "\(output): is not a folder; choose another name with --output"
        case .notAFile(let output): "\(output): is not a regular file; choose another name with --output"
        case .anotherTitle(let output):
            "\(output): does not begin with the title of this text, so it may be somebody's own; move it elsewhere, or choose another name with --output"
        case .mount(let output, nil):
            "\(output): another file system begins there, which no export may replace; name a folder inside it"
        case .mount(let output, let inside?):
            "\(output): another file system begins at \(printable(inside)), which no export may remove; unmount it, or choose another folder with --output"
        case .foreign(let output, let name):
            "\(output): holds \(name), which no export wrote; choose an empty folder with --output"
        case .foreignInWorkFolder(let folder, let name):
            "\(folder): holds \(name), which no export wrote; move it elsewhere and try again"
        case .changed(let output, let file):
            "\(output): \(file) was changed since it was exported; move it elsewhere, or remove it, and export again"
        case .changedMeanwhile(let output): "\(output): was changed while the export ran; export again"
        case .sourceChanged(let source): "\(printable(source)): was changed while it was copied; export again"
        case .sourceUnreadable(let source, let error):
            "\(printable(source)): cannot be read (\(error)), though it was there when the capsule was read; put it back, or correct media.rec"
        case .noBook(let error): "\(error)"
        case .taken(let output): "\(output): another export writes it now; wait until that has ended"
        case .inTheWay(let output, let path):
            "\(output): \(printable(path)) is in the way; move it elsewhere and try again"
        case .refused(let output, let place, let error):
            Self.refusal(error, at: printable(place), for: output)
        case .failed(let output, let reason):
            "\(output): cannot be written (\(reason)); choose another place with --output"
        }
    }
}
