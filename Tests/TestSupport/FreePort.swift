import Glibc
import Synchronization

/// The ports that tests use, below those that the kernel gives to the near end of a connection (32,768 and up): otherwise
/// another test's client could be given the port before the server has it.
private let ports: Range<UInt16> = 20_000..<32_000
/// The next port: no two tests are given the same one, and other processes begin elsewhere.
private let next = Atomic(UInt16.random(in: ports))

/// Returns a port of the loopback address on which nothing listens just now.
package func freePort() throws -> UInt16 {
    var failure = LoopbackClient.Failure(code: EADDRINUSE)
    for _ in ports {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        let port = ports.lowerBound + number % UInt16(ports.count)
        do {
            try bind(port)
            return port
        } catch {
            failure = error
        }
    }
    throw failure
}

private func bind(_ port: UInt16) throws(LoopbackClient.Failure) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    guard result == 0 else { throw LoopbackClient.Failure(code: errno) }
}
