import System

/// Where the certificate of `localhost` is kept while a measurement runs.
struct CertificateFolder {
    let path: String

    /// - Parameter name: Of the measurement.
    init(for name: String) { path = "/tmp/lectern-bench-\(name)-\(processNumber())" }

    func remove() {
        for file in ["localhost.crt", "localhost.key"] { try? FileSystem.remove("\(path)/\(file)") }
        try? FileSystem.removeFolder(path)
    }
}
