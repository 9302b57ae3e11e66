import Foundation
import Glibc
import Synchronization
import TestSupport

/// A server on the loopback address that sends the same to whoever connects first, and then closes or says no more.
final class HostileServer: Sendable {
    let port: UInt16
    private let listener: CInt
    private let connection = Mutex<CInt?>(nil)

    /// - Parameters:
    ///   - bytes: The bytes that are sent at once after the first bytes of a request.
    ///   - holdsOpen: Whether the server then stays silent until this value ends.
    /// - Throws: If nothing can be listened on.
    init(sending bytes: [UInt8], holdsOpen: Bool = false) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        listener = descriptor
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        // The system chooses a port: one that was looked for before could have been taken since.
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard bound, listen(descriptor, 8) == 0 else { throw Failure() }
        port = UInt16(bigEndian: address.sin_port)
        let serve: @Sendable () -> Void = { [self] in
            let accepted = accept(descriptor, nil, nil)
            guard accepted >= 0 else { return }
            var request = [UInt8](repeating: 0, count: 1_024)
            _ = recv(accepted, &request, request.count, 0)
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes {
                    send(accepted, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
                }
                guard count > 0 else { break }
                rest = rest.dropFirst(count)
            }
            if holdsOpen { connection.withLock { $0 = accepted } } else { close(accepted) }
        }
        Thread.detachNewThread(serve)
    }

    deinit {
        close(listener)
        connection.withLock { if let number = $0 { close(number) } }
    }

    struct Failure: Error {}
}
