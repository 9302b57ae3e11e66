/// Something odd about an identity that works all the same: an operator should know, but the server starts.
package enum CertificateWarning: Hashable, Sendable, CustomStringConvertible {
    case notYetValid(String, from: CertificateDate)
    case expired(String, since: CertificateDate, CertificateRenewal)
    /// The certificate ends within 30 days.
    case endsSoon(String, on: CertificateDate, CertificateRenewal)
    case doesNotName(Hostname, String, CertificateRenewal)
    /// Anyone on the machine may read the key.
    case exposedKey(String)
    /// Clients of this version cannot connect, though those of the other can.
    ///
    /// - Parameter lacksSignatures: Whether its key usage is the reason, which does not list signatures.
    case noHandshake(TLSVersion, String, reason: String, lacksSignatures: Bool)
    /// One of its extensions cannot be read, and so nothing is known of what stands in it.
    case malformedExtension(String)
    /// - Parameter algorithm: The key's algorithm: `ED25519`, `ED448`.
    case rareKey(String, algorithm: String)
    /// Its extended key usage does not list servers.
    case notForServers(String)
    /// Its key usage does not list signatures.
    case notForSignatures(String)
    /// Its curve is spelt out in numbers.
    case namelessCurve(String)

    /// A line that names the file and says what to do.
    package var description: String {
        switch self {
        case .notYetValid(let path, let date):
            "\(path): is valid only from \(date); is this machine's clock right?"
        case .expired(let path, let date, let renewal):
            "\(path): expired on \(date); \(renewal)"
        case .endsSoon(let path, let date, let renewal):
            "\(path): expires on \(date); \(renewal)"
        case .doesNotName(let hostname, let path, let renewal):
            "\(path): does not name \(hostname), and clients will refuse it; \(renewal)"
        case .exposedKey(let path):
            "\(path): every user of this machine can read this key; `chmod 600` it"
        case .noHandshake(let version, let path, let reason, true):
            "\(path): no client can connect over \(version) (\(reason)); its key usage must have digitalSignature, "
                + "or be left out; have it made anew"
        case .noHandshake(let version, let path, let reason, false):
            "\(path): no client can connect over \(version) (\(reason)); have it made anew, with a key on P-256"
        case .malformedExtension(let path):
            "\(path): an extension of it, such as its names or its key usage, cannot be read, and clients will refuse it; have it made anew"
        case .rareKey(let path, let algorithm):
            "\(path): many clients refuse keys of \(algorithm); one on P-256 is read by all"
        case .notForServers(let path):
            "\(path): its extended key usage lacks serverAuth, and clients may refuse it; have it made anew"
        case .notForSignatures(let path):
            "\(path): its key usage lacks digitalSignature, and clients may refuse it; have it made anew"
        case .namelessCurve(let path):
            "\(path): its curve is spelled out instead of named, and clients may refuse it; have it made anew, with a key on P-256"
        }
    }
}

/// The way in which an operator replaces a certificate with a new one.
package enum CertificateRenewal: Hashable, Sendable, CustomStringConvertible {
    /// Lectern made it, in a folder of its own.
    case byCommand
    /// It came from elsewhere, to files that a reload reads.
    case andReload
    /// It was handed in by a service manager, which does so at each start.
    case andRestart

    package var description: String {
        switch self {
        case .byCommand: "`lectern certificate renew` makes a new one with the same key"
        case .andReload: "renew it where it came from, then reload the server (SIGHUP)"
        case .andRestart:
            "renew it where it came from, then restart the server, which is handed it at a start"
        }
    }
}
