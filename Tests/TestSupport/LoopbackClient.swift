import Glibc

/// A blocking client on the loopback address, for tests of real sockets.
package final class LoopbackClient {
    private let descriptor: CInt
    private let patienceInMilliseconds: CInt

    /// Connects to 127.0.0.1.
    ///
    /// - Parameters:
    ///   - port: The server's port.
    ///   - patience: The time after which every wait ends, with `EAGAIN`.
    ///   - host: The last octet of the client's address, which is 127.0.0.1 unless another is given.
    ///   - receiveBuffer: The bytes that the client's kernel may take before the client reads; by default the system chooses.
    ///   - segment: The bytes of a segment to the client, as over a modem; by default the system chooses.
    /// - Throws: ``Failure`` if nobody listens.
    package init(
        port: UInt16,
        patience: Duration = .seconds(5),
        host: UInt8 = 1,
        receiveBuffer: CInt? = nil,
        segment: CInt? = nil
    ) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        if var receiveBuffer {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<CInt>.size))
        }
        if var segment {
            setsockopt(
                descriptor,
                CInt(IPPROTO_TCP),
                TCP_MAXSEG,
                &segment,
                socklen_t(MemoryLayout<CInt>.size)
            )
        }
        let (seconds, attoseconds) = patience.components
        patienceInMilliseconds = CInt(seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
        var limit = timeval(tv_sec: Int(seconds), tv_usec: Int(attoseconds / 1_000_000_000_000))
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        if host != 1 {
            address.sin_addr.s_addr = (0x7F00_0000 | UInt32(host)).bigEndian
            let port = address.sin_port
            address.sin_port = 0
            let result = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            guard result == 0 else { throw Failure(code: errno) }
            address.sin_port = port
        }
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure(code: errno) }
    }

    deinit { close(descriptor) }

    /// A failed system call.
    package struct Failure: Error, Equatable {
        package let code: CInt
    }

    /// Sends all bytes.
    package func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw Failure(code: errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Closes the sending side.
    package func closeSending() { shutdown(descriptor, CInt(SHUT_WR)) }

    /// Makes the client close with a reset.
    package func resetOnClose() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
    }

    /// Waits, without reading, until the server has reset the connection or the client's patience is at its end.
    package func awaitReset() {
        var event = pollfd(fd: descriptor, events: 0, revents: 0)
        poll(&event, 1, patienceInMilliseconds)
    }

    /// Receives at most `limit` bytes; none at the end of the stream.
    package func receive(limit: Int = 65_536) throws -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: limit)
        let count = recv(descriptor, &buffer, limit, 0)
        guard count >= 0 else { throw Failure(code: errno) }
        return Array(buffer[..<count])
    }

    /// Receives everything up to the end of the stream.
    package func receiveAll() throws -> [UInt8] {
        var all: [UInt8] = []
        while case let bytes = try receive(), !bytes.isEmpty { all += bytes }
        return all
    }
}
