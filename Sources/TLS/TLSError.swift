/// Why a TLS call failed: OpenSSL's error queue, drained, oldest entry first.
package struct TLSError: Error, Hashable, CustomStringConvertible {
    package let description: String
    package init(_ description: String) { self.description = description }
}
