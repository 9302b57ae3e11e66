import Foundation
import Glibc

/// Receives the datagrams that are sent to an abstract name of the local machine.
package final class DatagramListener {
    /// The name as in `NOTIFY_SOCKET`: `@` and the name.
    package let name: String
    private let descriptor: CInt

    /// Listens under a name that nobody else has.
    package init() throws {
        name = "@lectern-test-\(UUID().uuidString)"
        descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = [0] + Array(name.utf8.dropFirst())
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
        }
        guard result == 0 else { throw CocoaError(.fileReadUnknown) }
    }

    deinit { close(descriptor) }

    /// Waits for the next datagram.
    package func receive() throws -> String {
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count >= 0 else { throw CocoaError(.fileReadUnknown) }
        return String(decoding: buffer.prefix(count), as: UTF8.self)
    }
}
