import Glibc
import System

/// The most bytes of a line that can have come when its length is looked at.
private let longest = 2 * 256

/// Only libFuzzer's one thread asks it.
private struct Server: @unchecked Sendable {
    let address: LocalAddress
    let server: LocalServer

    init?() {
        guard let address = LocalAddress("/dev/shm/lectern-fuzz-\(getpid())"),
            let listener = try? LocalListener(at: address)
        else { return nil }
        self.address = address
        server = LocalServer(on: listener) { line in Array("line \(line)\n".utf8) }
    }
}

private let server: Server? = {
    // It listens until the process ends, and nobody else would remove the path.
    atexit { if let server { unlink(server.address.path) } }
    return Server()
}()

/// Sends the input to a socket at which it can be asked what a server does, in two pieces; the first byte says where it is cut, and whether
/// somebody leaves who has not read.
///
/// Each who reads gets what the line is answered with, and the line is what stands before its end.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzStatus(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let server else { preconditionFailure("nothing listens") }
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let choice = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    let cut = min(bytes.count, Int(choice >> 1))
    // A line that is not whole is waited for, which is not what is tried here.
    let pieces = [Array(bytes[..<cut]), Array(bytes[cut...]) + [UInt8(ascii: "\n")]]
    var answer: [UInt8] = []
    do {
        let socket = try ClientSocket(connectingTo: server.address, timeout: .seconds(4))
        for piece in pieces where !piece.isEmpty {
            // It has answered and gone where the first piece had the line's end, or was long enough for one.
            guard (try? socket.write(piece.span)) != nil else { break }
        }
        guard choice & 1 == 0 else { return 0 }
        while try socket.read(into: &answer) {}
    } catch {
        // Too many wait to be accepted, or what came behind the end of the line is thrown away with the connection.
        return 0
    }
    // When all places are taken by those who have left, nothing is answered.
    guard !answer.isEmpty else { return 0 }
    precondition(
        answer.starts(with: "line ".utf8) && answer.last == UInt8(ascii: "\n"),
        "the answer is whole"
    )
    let line = answer.dropFirst(5).dropLast()
    precondition(!line.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }, "a line is one")
    let wanted = String(
        decoding: bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.prefix(longest),
        as: UTF8.self
    )
    precondition(wanted.utf8.count >= 200 || line.elementsEqual(wanted.utf8), "the line is what was sent")
    return 0
}
