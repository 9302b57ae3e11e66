import ArgumentParser
import Service

/// `lectern serve --check-config`.
extension ConfigurationSource {
    /// Reads all that a start would need, and writes nothing: one line on standard output, and what is wrong or odd
    /// on standard error.
    ///
    /// - Throws: Exit status 1 where a start would fail.
    func check() throws {
        do {
            let sites = try Sites(loading: load(), missingCertificates: .tolerated)
            for warning in sites.warnings { complain("warning: \(warning)") }
            say("\(self): ready to serve \(sites.summary)")
        } catch {
            complain("\(error)")
            say("\(self): not ready to serve")
            throw ExitCode.failure
        }
    }
}
