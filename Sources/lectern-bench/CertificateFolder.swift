import Glibc

/// Where the certificate of `localhost` is kept while a measurement runs.
struct CertificateFolder {
    let path: String

    /// - Parameter name: Of the measurement.
    init(for name: String) { path = "/tmp/lectern-bench-\(name)-\(getpid())" }

    func remove() {
        for path in ["\(path)/localhost.crt", "\(path)/localhost.key", path] { Glibc.remove(path) }
    }
}
