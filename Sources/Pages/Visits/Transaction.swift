/// What went over the line for one request, for the page that shows it.
package struct Transaction: Hashable, Sendable {
    /// What both sides agreed on for a connection with TLS.
    package struct Security: Hashable, Sendable {
        /// The version as people write it: `TLS 1.3`.
        package var version: String
        /// IANA's name of the cipher suite.
        package var cipher: String
        /// IANA's name of the group of the key exchange; `nil` if there was none.
        package var group: String?
        /// The host that the hello named; `nil` if it named none.
        package var serverName: String?
        package var isResumed: Bool

        package init(version: String, cipher: String, group: String?, serverName: String?, isResumed: Bool) {
            self.version = version
            self.cipher = cipher
            self.group = group
            self.serverName = serverName
            self.isResumed = isResumed
        }
    }

    /// The bytes of the request as they came.
    package var request: [UInt8]
    /// `nil` without TLS, as over Gopher.
    package var security: Security?
    /// Whether the request is one of Spartan, in which data may follow the line.
    package var isSpartan: Bool

    package init(request: [UInt8], security: Security?, isSpartan: Bool = false) {
        self.request = request
        self.security = security
        self.isSpartan = isSpartan
    }
}

extension Transaction {
    /// The request in which each byte that is no visible character of ASCII is escaped.
    var line: String {
        var text = ""
        for byte in request {
            switch byte {
            case UInt8(ascii: "\\"): text += "\\\\"
            case UInt8(ascii: "\t"): text += "\\t"
            case UInt8(ascii: "\r"): text += "\\r"
            case UInt8(ascii: "\n"): text += "\\n"
            case 0x20...0x7E: text.unicodeScalars.append(Unicode.Scalar(byte))
            default: text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }
        return text
    }
}
