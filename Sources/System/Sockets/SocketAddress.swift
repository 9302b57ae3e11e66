package import Glibc
internal import Text

/// An IP address and a port.
package enum SocketAddress: Hashable, Sendable, CustomStringConvertible {
    /// An IPv4 address as 32 bits, first octet highest.
    case v4(UInt32, port: UInt16)
    /// An IPv6 address as 128 bits in two halves, first octet highest.
    case v6(UInt64, UInt64, port: UInt16)

    package var port: UInt16 {
        switch self {
        case .v4(_, let port), .v6(_, _, let port): port
        }
    }

    /// The address as in a URL: `192.0.2.1:1965`, `[2001:db8::1]:1965`.
    package var description: String {
        switch self {
        case .v4(_, let port): "\(host):\(port)"
        case .v6(_, _, let port): "[\(host)]:\(port)"
        }
    }

    /// The address without the port, in the form of RFC 5952.
    package var host: String {
        switch self {
        case .v4(let bits, _): IPv4Address(bits: bits).description
        case .v6(let high, let low, _): IPv6Address(high: high, low: low).description
        }
    }

    /// The network of the address, such as `192.0.2.0/24` or `2001:db8:1::/48`: it tells regions and providers apart, but not
    /// households.
    package var networkPrefix: String {
        switch subscriber {
        case .v4(let bits, _): "\(SocketAddress.v4(bits & 0xFFFF_FF00, port: 0).host)/24"
        case .v6(let high, _, _): "\(SocketAddress.v6(high & 0xFFFF_FFFF_FFFF_0000, 0, port: 0).host)/48"
        }
    }

    /// Parses an address without a port and without brackets; `nil` if it is not one.
    package init?(host: String, port: UInt16) {
        switch IPAddress(host) {
        case .v4(let address): self = .v4(address.bits, port: port)
        case .v6(let address): self = .v6(address.high, address.low, port: port)
        case nil: return nil
        }
    }

    /// The IPv4 address if this is an IPv4-mapped one, otherwise this address: on a socket of both families, an IPv4 peer comes
    /// as `::ffff:a.b.c.d`.
    package var unmapped: SocketAddress {
        guard case .v6(0, let low, let port) = self, low >> 32 == 0xFFFF else { return self }
        return .v4(UInt32(truncatingIfNeeded: low), port: port)
    }

    /// The addresses that limits count as one peer: a single IPv4 address, or an IPv6 /64, which is the smallest block that a
    /// subscriber is given (RFC 6177), with the use of every address in it.
    package var subscriber: SocketAddress {
        switch unmapped {
        case .v4(let bits, _): .v4(bits, port: 0)
        case .v6(let high, _, _): .v6(high, 0, port: 0)
        }
    }
}

/// Conversions from and to the kernel's form of an address.
extension SocketAddress {
    /// - Returns: `nil` for a family other than IPv4 and IPv6.
    package init?(_ storage: sockaddr_storage) {
        var storage = storage
        switch CInt(storage.ss_family) {
        case AF_INET:
            self = unsafe withUnsafeBytes(of: &storage) {
                let address = unsafe $0.load(as: sockaddr_in.self)
                return .v4(
                    UInt32(bigEndian: address.sin_addr.s_addr),
                    port: UInt16(bigEndian: address.sin_port)
                )
            }
        case AF_INET6:
            self = unsafe withUnsafeBytes(of: &storage) {
                var address = unsafe $0.load(as: sockaddr_in6.self)
                let (high, low) = unsafe withUnsafeBytes(of: &address.sin6_addr) {
                    unsafe $0.loadUnaligned(as: (UInt64, UInt64).self)
                }
                return SocketAddress.v6(
                    UInt64(bigEndian: high),
                    UInt64(bigEndian: low),
                    port: UInt16(bigEndian: address.sin6_port)
                ).unmapped
            }
        default:
            return nil
        }
    }

    package var family: CInt {
        switch self {
        case .v4: AF_INET
        case .v6: AF_INET6
        }
    }

    /// Calls `body` with the address as `bind(2)` wants it.
    package func withSockaddr<Value>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Value) -> Value {
        switch self {
        case .v4(let bits, let port):
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr.s_addr = bits.bigEndian
            return unsafe withUnsafeBytes(of: &address) { unsafe Self.rebind($0, body) }
        case .v6(let high, let low, let port):
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_port = port.bigEndian
            unsafe withUnsafeMutableBytes(of: &address.sin6_addr) {
                unsafe $0.storeBytes(of: (high.bigEndian, low.bigEndian), as: (UInt64, UInt64).self)
            }
            return unsafe withUnsafeBytes(of: &address) { unsafe Self.rebind($0, body) }
        }
    }

    private static func rebind<Value>(
        _ bytes: UnsafeRawBufferPointer,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value
    ) -> Value {
        unsafe bytes.withMemoryRebound(to: sockaddr.self) { buffer in
            // A buffer over a local variable is never empty, so it has a base address.
            guard let base = buffer.baseAddress else { preconditionFailure("an address has bytes") }
            return unsafe body(base, socklen_t(bytes.count))
        }
    }
}
