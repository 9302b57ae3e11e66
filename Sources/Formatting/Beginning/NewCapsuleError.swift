package import System
internal import Text

/// Why no capsule can be made of what was asked for.
package enum NewCapsuleError: Error, Hashable, Sendable {
    /// The option of the command line from which a value comes.
    package enum Option: String, Sendable {
        case title, author, licence
        /// No option, but the folder's name, which becomes the title.
        case folder
    }

    case empty(Option)
    case tooLong(Option, bytes: Int)
    case control(Option, Unicode.Scalar)
    /// The value begins with what would make another type of line of it.
    case mark(Option, String)
    /// The value begins or ends with what cannot be seen.
    case edge(Option, Unicode.Scalar, isEnd: Bool)
    /// A reader of the file would complain of the value, in these words.
    case refused(Option, String)
    /// A file would have an error, which none of the other cases foresees.
    case unfit(String)
    /// The folder has something in it already.
    case occupied(String, [String])
    /// The folder's name has a scalar in it that no line can show.
    case unprintable(Unicode.Scalar)
    /// The folder is a link to what is not there.
    case link(String)
    /// The folder or a file in it cannot be made.
    case file(FileError)

    /// The most bytes of a field that pages repeat.
    static let byteLimit = 1_000
}

extension NewCapsuleError: CustomStringConvertible {
    /// What is wrong and what to write instead, in one line without a final stop.
    package var description: String {
        switch self {
        case .empty(let option):
            "\(option.name) has no words; \(option.remedy("write some, as in --\(option.rawValue) \"\(option.example)\""))"
        case .tooLong(let option, let bytes):
            "\(option.name) has \(bytes) bytes; it may have \(Self.byteLimit) at most, so \(option.remedy("shorten it"))"
        case .control(let option, let scalar):
            "\(option.name) has the control character U+\(scalar.codePoint) in it; \(option.remedy("write it in one line, with spaces instead"))"
        case .mark(let option, let mark):
            "\(option.name) begins with “\(mark)”, which would make another kind of line of it; \(option.remedy("begin with a word"))"
        case .edge(let option, let scalar, let isEnd):
            "\(option.name) \(isEnd ? "ends in" : "begins with") U+\(scalar.codePoint), which nobody can see; \(option.remedy("remove it"))"
        case .refused(let option, let message):
            "\(option.name): \(message)\(option == .folder ? "; \(option.remedy(""))" : "")"
        case .unprintable(let scalar):
            "the folder's name has the control character U+\(scalar.codePoint) in it; write one that a line can show"
        case .link(let folder):
            "\(folder): is a link that leads nowhere; remove it, or name another folder"
        case .unfit(let path):
            "\(path): cannot be made of these options; leave one out, and write it into the file"
        case .occupied(let folder, let names):
            "\(folder): has \(Self.list(names)) in it, and nothing is overwritten; name a folder that is missing or empty"
        case .file(let error): error.description
        }
    }

    private static func list(_ names: [String]) -> String {
        let (shown, rest) = (names.prefix(3).map(quoted), names.count - 3)
        let last = rest > 0 ? "\(rest) more" : nil
        let all = shown + [last].compactMap(\.self)
        return (all.dropLast(2) + [all.suffix(2).joined(separator: " and ")]).joined(separator: ", ")
    }
}

extension NewCapsuleError.Option {
    fileprivate var name: String {
        self == .folder ? "the folder's name, which is to be the title," : "--\(rawValue)"
    }

    /// Returns what is to be done; a folder's name may stay.
    fileprivate func remedy(_ words: String) -> String {
        self == .folder ? "write a title with --title" : words
    }

    fileprivate var example: String {
        switch self {
        case .title, .folder: "How Bread Rises"
        case .author: "Anna Lind"
        case .licence: "CC BY 4.0"
        }
    }
}
