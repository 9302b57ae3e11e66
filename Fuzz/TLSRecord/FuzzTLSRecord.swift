import Glibc
import TLS

/// Made once, in a folder that is gone when this returns.
private let server: TLSServerContext? = {
    let folder = "/tmp/lectern-fuzz-\(getpid())"
    defer { for path in ["\(folder)/localhost.crt", "\(folder)/localhost.key", folder] { remove(path) } }
    guard let hostname = try? Hostname("localhost"),
        let identity = try? CertificateDirectory(folder).create(for: hostname)
    else { return nil }
    return try? TLSServerContext(identities: [identity])
}()
private let client = try? TLSClientContext()

/// A conversation in which each flight of the client is spoilt by the input, or replaced by it.
///
/// The first byte says how many flights pass unspoilt, and whether the next is replaced; then come pairs of a place
/// and a value, or the flight itself.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzTLSRecord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let server, let client, count > 0 else { return 0 }
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let reader = try? Peer(TLSSession(client: client, serverName: "localhost")),
        let session = try? Peer(TLSSession(server: server))
    else { return 0 }
    for flight in 0..<4 {
        _ = try? reader.session.handshake()
        if reader.session.isHandshakeComplete {
            try? reader.session.write(Array("gemini://localhost/\r\n".utf8).span)
        }
        var bytes = reader.session.takeCiphertext()
        if flight >= Int(input[0] & 3) { bytes = spoil(bytes, by: input) }
        guard (try? session.session.receive(bytes.span)) != nil else { return 0 }
        guard (try? answer(session)) != nil else {
            precondition(session.session.takeCiphertext().count < 1_024, "an alert is short")
            return 0
        }
        let answer = session.session.takeCiphertext()
        precondition(answer.count < 65_536, "what a server sends by itself is bounded")
        guard (try? reader.session.receive(answer.span)) != nil else { return 0 }
    }
    return 0
}

private func answer(_ server: Peer) throws {
    guard try server.session.handshake() == .done else { return }
    var plaintext: [UInt8] = []
    guard case .bytes = try server.session.read(into: &plaintext, limit: 2_048) else { return }
    try server.session.write(plaintext.span)
    try server.session.close()
}

private func spoil(_ flight: [UInt8], by input: [UInt8]) -> [UInt8] {
    if input[0] & 4 != 0 { return Array(input.dropFirst()) }
    var bytes = flight
    for index in stride(from: 1, to: input.count - 2, by: 3) where !bytes.isEmpty {
        let place = (Int(input[index]) << 8 | Int(input[index + 1])) % bytes.count
        bytes[place] ^= input[index + 2]
    }
    return bytes
}

private final class Peer {
    var session: TLSSession

    init(_ session: consuming TLSSession) { self.session = session }
}
