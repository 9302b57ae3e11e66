/// The source of a server's configuration, for its start and for each reload.
package struct ConfigurationSource: Sendable, CustomStringConvertible {
    /// The resources that the system allows the process.
    package typealias Machine = (descriptors: Int, processors: Int)

    private enum Hosts {
        case commandLine(HostConfiguration)
        case file(String)
    }

    private let settings: ServerSettings
    private let hosts: Hosts
    private let machine: Machine

    /// Takes everything from the command line.
    package init(_ settings: ServerSettings, host: HostConfiguration, machine: Machine) {
        self.settings = settings
        self.machine = machine
        hosts = .commandLine(host)
    }

    /// Reads a file, over whose settings those of the command line take precedence.
    package init(_ settings: ServerSettings, file: String, machine: Machine) {
        self.settings = settings
        self.machine = machine
        hosts = .file(file)
    }

    /// Reads the file, if there is one.
    ///
    /// - Throws: All errors in it, one on each line.
    package func load() throws(ConfigurationError) -> ServerConfiguration {
        switch hosts {
        case .commandLine(let host): return configuration(settings, [host])
        case .file(let path):
            let file = try ConfigurationFile(reading: path)
            var configuration = configuration(settings.completed(by: file.settings), file.hosts)
            configuration.listenPositions = file.listenPositions.filter { !settings[$0.key].$listen.isGiven }
            return configuration
        }
    }

    /// The file, if there is one.
    var files: [WatchedPlace] {
        switch hosts {
        case .commandLine: []
        case .file(let path): [.file(path)]
        }
    }

    /// The path of the file, or those of the capsules.
    package var description: String {
        switch hosts {
        case .commandLine(let host): host.capsules.joined(separator: " ")
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
