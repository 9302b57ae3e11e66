internal import Text

/// A host that is served: a name, or an IP address.
///
///     hostname = name / IPv4 address / IPv6 address
///     name     = label *( "." label ) [ "." ]               ; at most 253 bytes, the last label not all digits
///     label    = 1*63( ALPHA / DIGIT / "-" / "_" )          ; "-" neither first nor last
///
/// It names files, so it must not be able to name a path. The underscore is not part of host names (RFC 1123 §2.1) but stands
/// in many; if the last label consisted of digits, the name would be a malformed IPv4 address.
package struct Hostname: Hashable, Sendable, CustomStringConvertible {
    /// The host in lower case and without a trailing dot; an IPv6 address is in its shortest form, without brackets.
    package let description: String
    package let isAddress: Bool

    /// - Throws: If the text does not match the grammar above.
    package init(_ text: String) throws(HostnameError) {
        if let address = IPAddress(text) {
            description = address.description
            isAddress = true
            return
        }
        let name = text.hasSuffix(".") ? text.dropLast() : text[...]
        let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard name.utf8.count <= 253, labels.allSatisfy(Self.isLabel),
            let last = labels.last, !last.allSatisfy(\.isDigit)
        else { throw HostnameError(text: text) }
        description = name.lowercased()
        isAddress = false
    }

    private static func isLabel(_ label: Substring.UTF8View) -> Bool {
        1...63 ~= label.count && label.first != UInt8(ascii: "-") && label.last != UInt8(ascii: "-")
            && label.allSatisfy { $0.isLetter || $0.isDigit || "-_".utf8.contains($0) }
    }
}

/// The reason why a text is not a ``Hostname``; the description is one line and says what to write instead.
package struct HostnameError: Error, Hashable, Sendable, CustomStringConvertible {
    package let text: String

    package var description: String {
        "“\(text)” is not a host name (letters, digits, hyphens and dots) or an IP address\(hint)"
    }

    private var hint: String {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return "; write it in its ASCII form, \(asciiForm ?? "xn--…")"
        }
        return meant.map { "; write \($0)" } ?? ""
    }

    /// The host in what stands for a host in a URL or in an address to listen on: with brackets, with a port, or with both.
    private var meant: Hostname? {
        let bare: Substring
        if text.hasPrefix("["), let end = text.lastIndex(of: "]") {
            bare = text[..<end].dropFirst()
        } else if let colon = text.lastIndex(of: ":"), text[colon...].dropFirst().utf8.allSatisfy(\.isDigit) {
            bare = text[..<colon]
        } else {
            return nil
        }
        return try? Hostname(String(bare))
    }

    /// - Returns: `nil` if it contains a sign that is in no name, or that has another spelling.
    private var asciiForm: String? {
        let small = text.lowercased().composed
        guard small.unicodeScalars.allSatisfy({ $0 == "." || $0.isOfHostName }) else { return nil }
        let labels = small.split(separator: ".", omittingEmptySubsequences: false).map {
            Punycode.label(for: $0)
        }
        return labels.contains(nil) ? nil : labels.compactMap(\.self).joined(separator: ".")
    }
}

extension Hostname {
    /// Returns what a client puts into its hello for this host, which is neither an address nor has a trailing dot (RFC 6066
    /// §3).
    static func indication(for host: String) -> String? {
        let isLiteral = host.hasPrefix("[") || IPAddress(host) != nil
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        return isLiteral || name.isEmpty ? nil : name
    }

    /// - Returns: `nil` unless there are 4 or 16 bytes, the first one first.
    static func text(ofAddress bytes: [UInt8]) -> String? {
        let number = { (bytes: ArraySlice<UInt8>) in bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
        switch bytes.count {
        case 4: return IPv4Address(bits: UInt32(truncatingIfNeeded: number(bytes[...]))).description
        case 16: return IPv6Address(high: number(bytes[..<8]), low: number(bytes[8...])).description
        default: return nil
        }
    }
}
