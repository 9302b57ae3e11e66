internal import Gemini
internal import System
internal import Text

/// Walks through a folder of files.
///
/// A link is followed to what is served in the folder: it leads neither out, nor in a circle, nor to anything that is passed over.
struct PlainFolderReader {
    private(set) var files: [FolderFile] = []
    private(set) var folders: [[String]] = []
    private(set) var warnings: [String] = []
    /// As the operator has named it, for messages.
    private let path: String
    private let root: String
    private let records: FolderRecords
    /// The bytes of memory that files may still take.
    private var room = 64 << 20
    private var openFiles = 0
    private var entries = 0

    /// The most files and folders: more than a text server is meant to list.
    private static let entryLimit = 50_000
    /// The most files that are held open: each takes a descriptor, and while a reload is under way two.
    private static let openFileLimit = 256
    /// The most bytes of a file that is kept in memory.
    private static let smallFile = 1 << 20

    init(_ path: String) throws(PlainFolderError) {
        self.path = FileSystem.withoutTrailingSlashes(path)
        guard let root = FileSystem.realPath(path) else { throw .missing(path) }
        guard FileSystem.isFolder(root) else { throw .notAFolder(path) }
        self.root = root
        records = try FolderRecords(of: self.path)
    }

    mutating func read() throws(PlainFolderError) {
        try readFolder(root, names: [], within: [])
        try records.check(against: files.map { $0.names.joined(separator: "/") })
    }

    private mutating func readFolder(
        _ real: String,
        names: [String],
        within folders: [String]
    ) throws(PlainFolderError) {
        self.folders.append(names)
        let entries: [String]
        do throws(FileError) {
            entries = try FileSystem.names(in: real).sorted()
        } catch {
            if names.isEmpty { throw .unreadable(path, reason: error.reason) }
            return skip(names, "cannot be read; let the server's user read it, or move it away")
        }
        for entry in entries where !isPassedOver(entry, in: names) {
            try readEntry(
                "\(real == "/" ? "" : real)/\(entry)",
                names: names + [entry],
                within: folders + [real]
            )
        }
    }

    private func isPassedOver(_ name: some StringProtocol, in folder: [some StringProtocol]) -> Bool {
        PlainFolder.passesOver(name) || folder.isEmpty && name == FolderRecords.fileName
    }

    /// Whether a file or a folder in one that is passed over lies at a real path, whatever name leads there.
    private func isPassedOver(real: String) -> Bool {
        let names = real.dropFirst(root.utf8.count).split(separator: "/")
        return names.indices.contains { isPassedOver(names[$0], in: Array(names[..<$0])) }
    }

    private mutating func readEntry(
        _ entry: String,
        names: [String],
        within folders: [String]
    ) throws(PlainFolderError) {
        self.entries += 1
        guard self.entries <= Self.entryLimit else { throw .tooMany(path, limit: Self.entryLimit) }
        guard
            names.last?.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0 != "\u{7F}" && $0 != "\u{FFFD}" })
                == true
        else { return skip(names, "has a name that no address can have; name it with letters and digits") }
        guard let real = FileSystem.realPath(entry) else {
            return skip(names, "leads to nothing; remove the link")
        }
        guard real == root || real.hasPrefix(root == "/" ? "/" : "\(root)/") else {
            return skip(names, "leads out of the folder; put a copy in its place")
        }
        guard !isPassedOver(real: real) else {
            return skip(names, "leads to a file or a folder that is not served; put a copy in its place")
        }
        switch try? FileStatus(of: real) {
        case .some(let status) where status.kind == .folder:
            guard !folders.contains(real) else { return skip(names, "leads in a circle; remove the link") }
            guard names.count <= PlainFolder.depthLimit else {
                return skip(names, "lies in \(PlainFolder.depthLimit) folders already; move it further up")
            }
            try readFolder(real, names: names, within: folders)
        case .some(let status) where status.kind == .file: try readFile(real, names: names, size: status.size)
        case .some: skip(names, "is no regular file; move it away")
        case nil: skip(names, "cannot be read; let the server's user read it, or move it away")
        }
    }

    private mutating func readFile(_ real: String, names: [String], size: Int) throws(PlainFolderError) {
        guard let content = try content(of: real, size: size) else {
            return skip(names, "cannot be read; let the server's user read it, or move it away")
        }
        let given = records.type(of: names)
        var type = given ?? MediaType(ofFileNamed: names.last ?? "")
        var size = size
        if case .bytes(let bytes) = content {
            size = bytes.count
            // The charset is a guess where nobody has said which it is.
            if given == nil, type.isText, String(validating: bytes, as: UTF8.self) == nil {
                type = type.withoutParameters
            }
        }
        files.append(FolderFile(names: names, type: type, content: content, size: size))
    }

    /// - Returns: `nil` if the file cannot be read.
    private mutating func content(
        of real: String,
        size: Int
    ) throws(PlainFolderError) -> Resource.Content? {
        // A file may grow while it is read, and then it is held open like any large one.
        if size <= min(Self.smallFile, room) {
            do throws(FileError) {
                guard let bytes = try FileSystem.read(real, limit: min(Self.smallFile, room)) else {
                    return nil
                }
                room -= bytes.count
                return .bytes(bytes)
            } catch {
                guard case .largerThan = error.cause else { return nil }
            }
        }
        guard let file = try? OpenFile(real) else { return nil }
        openFiles += 1
        guard openFiles <= Self.openFileLimit else { throw .tooManyLarge(path, limit: Self.openFileLimit) }
        return .file(file)
    }

    private mutating func skip(_ names: [String], _ reason: String) {
        let name = printable("\(path)/\(names.joined(separator: "/"))")
        warnings.append("\(name) is not served: it \(reason)")
    }
}
