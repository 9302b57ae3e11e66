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

    /// Tries whether it could be made, and leaves nothing behind; a server that answers there is no obstacle, as it may be the one that
    /// would be replaced.
    ///
    /// - Throws: Why it could not be made.
    package static func rehearse(at address: LocalAddress) throws(StatusSocketError) {
        do throws(SystemError) {
            try FileSystem.rehearse(1, in: address.folder)
        } catch {
            throw StatusSocketError(path: address.path, reason: .system(error))
        }
        if let status = try? FileStatus(of: address.path, followsLinks: false), !status.isSocket {
            throw StatusSocketError(path: address.path, reason: .isNoSocket)
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

    /// Asks a server, again and again for some seconds while too many others ask.
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
        let deadline = ContinuousClock.now + patience
        while true {
            do throws(StatusQueryError) {
                return try askOnce(address, for: format, by: deadline)
            } catch {
                guard error.reason == .silence, .now + pause < deadline else { throw error }
                Latch(1).wait(within: pause)
            }
        }
    }

    private static func askOnce(
        _ address: LocalAddress,
        for format: StatusFormat,
        by deadline: ContinuousClock.Instant
    ) throws(StatusQueryError) -> [UInt8] {
        var answer: [UInt8] = []
        do throws(SystemError) {
            let socket = try ClientSocket(
                connectingTo: address,
                timeout: ContinuousClock.now.duration(to: deadline)
            )
            _ = try socket.write(Array("\(format.rawValue)\n".utf8).span)
            while try socket.read(into: &answer) {}
        } catch {
            throw StatusQueryError(path: address.path, reason: reason(for: error, at: address))
        }
        guard !answer.isEmpty else { throw StatusQueryError(path: address.path, reason: .silence) }
        return answer
    }

    /// Returns what an error of the system means: who has no place for the question closes before it has read it.
    private static func reason(for error: SystemError, at address: LocalAddress) -> StatusQueryError.Reason {
        if error.isBrokenConnection { return .silence }
        let isSocket = (try? FileStatus(of: address.path))?.isSocket ?? true
        return isSocket ? .system(error) : .isNoSocket
    }

    /// How long somebody waits who asks.
    private static let patience = Duration.seconds(10)
    /// How long until somebody asks again who has found no place.
    private static let pause = Duration.milliseconds(100)
}
