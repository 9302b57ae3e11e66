import ArgumentParser
import Service

/// `lectern serve --check-config`.
extension ConfigurationSource {
    /// Reads everything that a start would need, and leaves nothing behind: it writes one line to standard output, and to
    /// standard error whatever is wrong or odd.
    ///
    /// - Parameter environment: The environment's variables by name, for the one that names the credentials.
    /// - Throws: Exit status 1 if a start would fail.
    func check(_ environment: [String: String]) throws {
        do {
            var configuration = try load()
            configuration.credentials = environment["CREDENTIALS_DIRECTORY"]
            let isManaged = environment["NOTIFY_SOCKET"] != nil
            try configuration.requireThreads()
            try configuration.requireDescriptors(isManaged: isManaged)
            try configuration.rehearseDistinctAddresses(isManaged: isManaged)
            let hosts = try LoadedHosts(loading: configuration, missingCertificates: .rehearsed)
            try hosts.rehearseAddresses(configuration)
            for served in ServedProtocol.allCases {
                try configuration.plan(served).rehearse(isManaged: isManaged)
            }
            if let socket = configuration.settings.statusSocket { try StatusSocket.rehearse(at: socket) }
            for warning in hosts.warnings { complain("warning: \(warning)") }
            say("\(self): ready to serve \(hosts.summary)")
        } catch {
            complain("\(error)")
            say("\(self): not ready to serve")
            throw ExitCode.failure
        }
    }
}
