internal import TLS
internal import Text

/// The list of its files that goes with an export: by it an export knows its own folder again, and sees what was changed in it.
///
/// Its lines have the form of `sha256sum`, so that `sha256sum -c .lectern-export` checks a folder. Earlier versions wrote the
/// paths alone, of which nothing can be checked.
struct ExportManifest {
    /// The name of its file, which is not among those that it lists.
    static let name = ".lectern-export"

    /// The digest of each file by its path; `nil` where it is not known.
    private let digests: [String: String?]

    /// An empty list where there is none.
    init(of folder: String) throws(ServiceError) {
        let bytes = try FileSystem.read("\(folder)/\(Self.name)") ?? []
        var digests: [String: String?] = [Self.name: nil]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            let digest = line.prefix { $0.isHexDigit }
            if digest.utf8.count == 64, line[digest.endIndex...].hasPrefix("  ") {
                digests[String(line[digest.endIndex...].dropFirst(2))] = String(digest)
            } else {
                digests[String(line)] = .some(nil)
            }
        }
        self.digests = digests
    }

    func lists(_ path: String) -> Bool { digests[path] != nil }

    /// Whether a file may have been changed since it was exported.
    func isChanged(_ path: String, in folder: String) throws(ServiceError) -> Bool {
        guard let digest = digests[path] ?? nil, let bytes = try FileSystem.read("\(folder)/\(path)") else {
            return false
        }
        return Self.digest(of: bytes) != digest
    }

    /// The file for a folder with these files.
    static func bytes(for files: [String: [UInt8]]) -> [UInt8] {
        Array(files.sorted { $0.key < $1.key }.map { "\(digest(of: $1))  \($0)\n" }.joined().utf8)
    }

    /// Without one, which is where memory is short, a file counts as changed and is kept.
    private static func digest(of bytes: [UInt8]) -> String { Fingerprint(of: bytes)?.description ?? "" }
}
