import Reactor
import System
import TLS

/// Asks the same server again and again, with a connection and a full handshake each time.
///
/// What a real client does only once, such as looking a name up and setting OpenSSL up, is done once here too.
struct LoadClient: Sendable {
    private let port: UInt16
    private let request: [UInt8]
    private let context: TLSClientContext

    /// - Parameters:
    ///   - port: The port on 127.0.0.1.
    ///   - request: The request with its CR LF.
    /// - Throws: Only if memory is short.
    init(port: UInt16, request: String) throws {
        self.port = port
        self.request = Array(request.utf8)
        context = try TLSClientContext(versions: .tls13 ... .tls13)
    }

    /// Returns the whole answer.
    ///
    /// - Throws: Among others if no close_notify ends it.
    func ask() throws -> [UInt8] {
        let socket = try ClientSocket(connectingTo: "127.0.0.1", port: port, timeout: .seconds(10))
        var session = try TLSSession(client: context, serverName: "localhost")
        while try session.handshake() == .needsCiphertext {
            try send(&session, over: socket)
            try receive(from: socket, into: &session)
        }
        try session.write(request.span)
        try send(&session, over: socket)
        var answer: [UInt8] = []
        while true {
            switch try session.read(into: &answer, limit: 16_384) {
            case .bytes: continue
            case .closed: return answer
            case .needsCiphertext: try receive(from: socket, into: &session)
            }
        }
    }

    private func send(_ session: inout TLSSession, over socket: borrowing ClientSocket) throws {
        while session.pendingCiphertext > 0 {
            _ = try session.flush { (bytes) throws(SystemError) in try socket.write(bytes) }
        }
    }

    private func receive(from socket: borrowing ClientSocket, into session: inout TLSSession) throws {
        var ciphertext: [UInt8] = []
        guard try socket.read(into: &ciphertext) else { throw BenchError("an answer was cut off") }
        try session.receive(ciphertext.span)
    }
}
