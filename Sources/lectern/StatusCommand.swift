import ArgumentParser
import Service
import System

/// `lectern status`.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Ask a running server what it does.",
        discussion: """
            The server has to be started with --status-socket, as the installed service is. It answers with a screenful \
            for people, or with OpenMetrics for Prometheus and its kin; there is nothing of a reader in either.
            """
    )

    @Option(
        help: ArgumentHelp(
            "The socket of the server. Default: \(StatusSocket.standard).",
            valueName: "path"
        ),
        completion: .file(),
        transform: Self.address
    )
    var socket: LocalAddress?

    @Option(help: ArgumentHelp("text or openmetrics.", valueName: "format"))
    var format = StatusFormat.text

    private static func address(_ path: String) throws -> LocalAddress {
        guard let address = LocalAddress(path) else { throw ValidationError("\(SettingError.socketPath)") }
        return address
    }

    func run() throws {
        guard let address = socket ?? LocalAddress(StatusSocket.standard) else { return }
        let answer = try StatusSocket.ask(address, for: format)
        if let (taken, reason) = writeWholeToStandardOutput(answer[...]) {
            throw CommandError.notWritten(address.path, bytes: taken, of: answer.count, reason: reason)
        }
    }
}

extension StatusFormat: ExpressibleByArgument {}
