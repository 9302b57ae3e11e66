/// Where a server's configuration comes from, at its start and again at each reload.
package struct ConfigurationSource: Sendable, CustomStringConvertible {
    /// What the system allows the process.
    package typealias Machine = (descriptors: Int, processors: Int)

    private enum Hosts {
        case commandLine(HostConfiguration)
        case file(String)
    }

    private let settings: ServerSettings
    private let hosts: Hosts
    private let machine: Machine

    /// The command line alone.
    package init(_ settings: ServerSettings, host: HostConfiguration, machine: Machine) {
        self.settings = settings
        self.machine = machine
        hosts = .commandLine(host)
    }

    /// A file, before whose settings those of the command line go.
    package init(_ settings: ServerSettings, file: String, machine: Machine) {
        self.settings = settings
        self.machine = machine
        hosts = .file(file)
    }

    /// Reads the file, where there is one.
    ///
    /// - Throws: All that is wrong with it, a line each.
    package func load() throws(ConfigurationError) -> ServerConfiguration {
        switch hosts {
        case .commandLine(let host): return configuration(settings, [host])
        case .file(let path):
            let file = try ConfigurationFile(reading: path)
            return configuration(settings.completed(by: file.settings), file.hosts)
        }
    }

    /// The path of the file, or of the capsule.
    package var description: String {
        switch hosts {
        case .commandLine(let host): host.capsule
        case .file(let path): path
        }
    }

    private func configuration(
        _ settings: ServerSettings,
        _ hosts: [HostConfiguration]
    ) -> ServerConfiguration {
        ServerConfiguration(
            settings,
            hosts: hosts,
            descriptors: machine.descriptors,
            processors: machine.processors
        )
    }
}
