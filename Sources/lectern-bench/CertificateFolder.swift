import System

/// The folder that keeps the certificate of `localhost` while a measurement runs.
struct CertificateFolder {
    let path: String

    /// - Parameter name: The measurement's name.
    init(for name: String) { path = "/tmp/lectern-bench-\(name)-\(processNumber())" }

    func remove() {
        for file in ["localhost.crt", "localhost.key"] { try? FileSystem.remove("\(path)/\(file)") }
        try? FileSystem.removeFolder(path)
    }
}
