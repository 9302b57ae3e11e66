package import Records
internal import System

/// A configuration file without errors: the server's settings and the hosts that it serves.
///
/// ```
/// Listen: 1965
/// Certs: certs
///
/// Hostname: capsule.example.org
/// Capsule: first
///
/// Hostname: other.example.org
/// Capsule: second
/// ```
///
/// - Source: `Documentation/Configuration.md`.
package struct ConfigurationFile: Hashable, Sendable {
    package let settings: ServerSettings
    /// The hosts, of which there is at least one.
    package let hosts: [HostConfiguration]
    /// Where each address to listen on stands, in the order of the settings.
    let listenPositions: [ServedProtocol: [SourcePosition]]

    /// The most bytes of a file: it could hold more hosts than one machine serves, and a larger file is not what it says it is.
    private static let largest = 1 << 20

    /// Reads the file; paths in it are relative to its folder.
    ///
    /// - Throws: If it cannot be read, or if it has errors, of which each has a line.
    package init(reading path: String) throws(ConfigurationError) {
        let content: [UInt8]?
        do throws(FileError) {
            content = try FileSystem.read(path, limit: Self.largest)
        } catch {
            throw .unreadable(error)
        }
        guard let bytes = content else {
            throw .missing(path)
        }
        let (file, diagnostics) = Self.parse(bytes, path: path)
        guard let file else { throw .invalid(path: path, diagnostics) }
        self = file
    }

    init(
        settings: ServerSettings,
        hosts: [HostConfiguration],
        listenPositions: [ServedProtocol: [SourcePosition]]
    ) {
        self.settings = settings
        self.hosts = hosts
        self.listenPositions = listenPositions
    }

    /// Parses a file's content.
    ///
    /// - Returns: The file, or `nil` if there is an error, and all problems in order of their positions.
    package static func parse(_ bytes: [UInt8], path: String) -> (file: ConfigurationFile?, [Diagnostic]) {
        var reader = ConfigurationReader(bytes, path: path)
        let file = reader.read()
        return (reader.diagnostics.isEmpty ? file : nil, reader.diagnostics)
    }
}
