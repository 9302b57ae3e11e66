internal import Content
internal import System
package import TLS
internal import Text

/// The places where a server looks for its certificates: first the credentials that a service manager hands in, then its own
/// folder.
package struct CertificateSources: Sendable {
    /// The folder of the credentials, to which nothing is ever written.
    private let credentials: CertificateDirectory?
    private let directory: CertificateDirectory

    /// - Parameters:
    ///   - credentials: The folder that was handed in, if any; a host's files have the same names there.
    ///   - directory: The server's own folder.
    package init(credentials: String?, directory: String) {
        self.credentials = credentials.map { CertificateDirectory($0, isHandedIn: true) }
        self.directory = CertificateDirectory(directory)
    }

    /// Returns the folder in which a host's pair is, or would be made.
    ///
    /// One file of a pair among the credentials settles it: if the other is missing, that is reported as an error, and not
    /// covered up with a certificate that no reader has seen.
    package func directory(for hostname: Hostname) -> CertificateDirectory {
        guard let credentials,
            FileSystem.exists(credentials.certificatePath(for: hostname))
                || FileSystem.exists(credentials.keyPath(for: hostname))
        else { return directory }
        return credentials
    }

    /// Returns warnings about credentials that are used for none of these hosts: a misspelt name would mean a certificate that
    /// no reader has seen.
    ///
    /// - Returns: One line each, with the name that was probably meant. Files other than certificates and keys may have another
    ///   purpose.
    package func warnings(for hostnames: [Hostname]) -> [String] {
        guard let credentials, let files = try? FileSystem.names(in: credentials.path) else { return [] }
        let known = NameList(hostnames.map(\.description))
        var budget = Self.comparisons
        return files.sorted().compactMap { file in
            guard let dot = file.lastIndex(of: ".") else { return nil }
            let (name, ending) = (file[..<dot], file[dot...])
            guard Self.endings.contains(ending.lowercased()) else { return nil }
            let isUsed = [".crt", ".key"].contains(ending) && hostnames.contains { $0.description == name }
            guard !isUsed else { return nil }
            let meant =
                known.nearest(to: name, budget: &budget)
                ?? (hostnames.count == 1 ? hostnames.first?.description : nil)
            let remedy = meant.map { "did you mean “\($0)\(Self.isKey(ending) ? ".key" : ".crt")”?" }
            return "credential “\(file.filter(\.isPrintableASCII))” is of no host that is served; "
                + (remedy ?? "LoadCredential= wants <hostname>.crt and <hostname>.key")
        }
    }

    private static let endings: Set<String> = [".crt", ".key", ".pem", ".cer", ".cert"]
    private static let comparisons = 10_000

    private static func isKey(_ ending: Substring) -> Bool { ending.lowercased() == ".key" }
}

extension Character {
    fileprivate var isPrintableASCII: Bool { asciiValue.map { 0x20...0x7E ~= $0 } ?? false }
}
