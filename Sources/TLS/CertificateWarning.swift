/// What is odd about an identity that works all the same: an operator should know, and the server starts.
package enum CertificateWarning: Hashable, Sendable, CustomStringConvertible {
    case notYetValid(String, from: CertificateDate)
    case expired(String, since: CertificateDate)
    case doesNotName(Hostname, String)
    /// Anyone on the machine may read the key.
    case exposedKey(String)

    /// One line that names the file and says what to do.
    package var description: String {
        switch self {
        case .notYetValid(let path, let date):
            "\(path): is valid only from \(date); is this machine's clock right?"
        case .expired(let path, let date):
            "\(path): expired on \(date); `lectern certificate renew` makes a new one with the same key"
        case .doesNotName(let hostname, let path):
            "\(path): does not name \(hostname), and clients will refuse it; "
                + "`lectern certificate renew` makes a new one with the same key"
        case .exposedKey(let path):
            "\(path): every user of this machine can read this key; `chmod 600` it"
        }
    }
}
