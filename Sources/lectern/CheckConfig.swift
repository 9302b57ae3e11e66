import ArgumentParser
import Service

/// `lectern serve --check-config`.
extension ConfigurationSource {
    /// Reads all that a start would need, and leaves nothing behind: one line on standard output, and what is wrong or odd
    /// on standard error.
    ///
    /// - Parameter environment: Variables by name, of which the one that names the credentials counts.
    /// - Throws: Exit status 1 where a start would fail.
    func check(_ environment: [String: String]) throws {
        do {
            var configuration = try load()
            configuration.credentials = environment["CREDENTIALS_DIRECTORY"]
            try configuration.requireDescriptors(isManaged: environment["NOTIFY_SOCKET"] != nil)
            let hosts = try LoadedHosts(loading: configuration, missingCertificates: .rehearsed)
            for warning in hosts.warnings { complain("warning: \(warning)") }
            say("\(self): ready to serve \(hosts.summary)")
        } catch {
            complain("\(error)")
            say("\(self): not ready to serve")
            throw ExitCode.failure
        }
    }
}
