package import System

/// The socket at which it can be asked what the server does (`--status-socket`).
package enum StatusSocket {
    /// Where the service has it, and where `lectern status` asks if it is told nothing else.
    package static let standard = "/run/lectern/status"

    /// Makes the socket; nobody is answered yet.
    ///
    /// - Throws: Why it cannot be made.
    package static func make(at address: LocalAddress) throws(StatusSocketError) -> LocalListener {
        do throws(LocalListener.Failure) {
            return try LocalListener(at: address)
        } catch {
            throw StatusSocketError(path: address.path, reason: error)
        }
    }

    /// Begins to answer.
    ///
    /// - Parameters:
    ///   - listener: The socket.
    ///   - collector: What makes the reports.
    /// - Returns: What answers, for as long as it lives.
    package static func answer(on listener: LocalListener, with collector: StatusCollector) -> LocalServer {
        LocalServer(on: listener) { line in
            Array(StatusFormat.answer(to: line, collector.report).utf8)
        }
    }

    /// Asks a server.
    ///
    /// - Parameters:
    ///   - address: Its socket.
    ///   - format: The form of its answer.
    /// - Returns: The answer.
    /// - Throws: Why there is none.
    package static func ask(
        _ address: LocalAddress,
        for format: StatusFormat
    ) throws(StatusQueryError) -> [UInt8] {
        var answer: [UInt8] = []
        do throws(SystemError) {
            let socket = try ClientSocket(connectingTo: address, timeout: patience)
            _ = try socket.write(Array("\(format.rawValue)\n".utf8).span)
            while try socket.read(into: &answer) {}
        } catch {
            throw StatusQueryError(path: address.path, reason: .system(error))
        }
        guard !answer.isEmpty else { throw StatusQueryError(path: address.path, reason: .silence) }
        return answer
    }

    /// How long somebody waits who asks.
    private static let patience = Duration.seconds(10)
}
