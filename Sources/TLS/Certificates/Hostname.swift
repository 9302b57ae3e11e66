internal import Glibc

/// A host that is served: a name, or an IP address.
///
///     hostname = name / IPv4 address / IPv6 address
///     name     = label *( "." label ) [ "." ]               ; at most 253 bytes, the last label not all digits
///     label    = 1*63( ALPHA / DIGIT / "-" / "_" )          ; "-" neither first nor last
///
/// It names files, so it must not be able to name a path. The underscore is no part of host names (RFC 1123 §2.1)
/// but stands in many; a last label of digits would be an IPv4 address that has gone wrong.
package struct Hostname: Hashable, Sendable, CustomStringConvertible {
    /// In lower case and without a trailing dot; an IPv6 address in its shortest form, without brackets.
    package let description: String
    package let isAddress: Bool

    /// - Throws: Where the text is not of the grammar above.
    package init(_ text: String) throws(HostnameError) {
        if let address = Self.canonicalAddress(text) {
            description = address
            isAddress = true
            return
        }
        let name = text.hasSuffix(".") ? text.dropLast() : text[...]
        let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard name.utf8.count <= 253, labels.allSatisfy(Self.isLabel),
            let last = labels.last, !last.allSatisfy(Self.isDigit)
        else { throw HostnameError(text: text) }
        description = name.lowercased()
        isAddress = false
    }

    private static func isLabel(_ label: Substring.UTF8View) -> Bool {
        1...63 ~= label.count && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
            && label.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: isDigit(byte)
                }
            }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}

/// Why a text is not a ``Hostname``; the description is one line and says what to write instead.
package struct HostnameError: Error, Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package var description: String {
        let hint = text.utf8.allSatisfy { $0 < 0x80 } ? "" : "; write it in its ASCII form, xn--…"
        return "“\(text)” is not a host name (letters, digits, hyphens and dots) or an IP address\(hint)"
    }
}

extension Hostname {
    /// What a client puts into its hello for this host: no address and no trailing dot (RFC 6066 §3).
    static func indication(for host: String) -> String? {
        let isLiteral = host.hasPrefix("[") || canonicalAddress(host) != nil
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        return isLiteral || name.isEmpty ? nil : name
    }

    /// - Returns: `nil` for what is not an IP address; `0:0::1` as `::1`.
    private static func canonicalAddress(_ text: String) -> String? {
        address(AF_INET, MemoryLayout<in_addr>.size, text)
            ?? address(AF_INET6, MemoryLayout<in6_addr>.size, text)
    }

    private static func address(_ family: CInt, _ size: Int, _ text: String) -> String? {
        var bytes = [UInt8](repeating: 0, count: size)
        guard !text.utf8.contains(0), unsafe inet_pton(family, text, &bytes) == 1 else { return nil }
        return self.text(ofAddress: bytes)
    }

    /// - Returns: `nil` for anything but 4 or 16 bytes.
    static func text(ofAddress bytes: [UInt8]) -> String? {
        let families = [4: AF_INET, 16: AF_INET6]
        guard let family = families[bytes.count] else { return nil }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard let start = unsafe inet_ntop(family, bytes, &text, socklen_t(text.count)) else { return nil }
        return unsafe String(cString: start)
    }
}
