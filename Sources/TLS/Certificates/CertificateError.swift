internal import System

/// The reason why a certificate or its key is not available, in one line that names the file and says what to do.
package enum CertificateError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no file at this path.
    case missing(String)
    case unreadable(String, reason: String)
    /// The system does not let this user read it.
    case denied(String, reason: String)
    /// - Parameter isFolder: `false` for a pipe or a device.
    case notAFile(String, isFolder: Bool)
    case tooLarge(String)
    case outOfMemory(String)
    /// Not in PEM, but in a form that can be made into it.
    case otherForm(String, CertificateForm)
    case request(String)
    /// More certificates than clients take.
    case longChain(String, count: Int)
    case holdsNoCertificate(String)
    case holdsNoKey(String)
    /// The file is cut off, or is not what PEM and X.509 prescribe.
    case corrupt(String, reason: String)
    /// The same of a certificate that `lectern certificate renew` can replace.
    case corruptCertificate(String, reason: String)
    case encryptedKey(String)
    case keyOfAnother(key: String, certificate: String)
    /// - Parameter position: The position of the certificate that should be first, counted from 1.
    case wrongOrder(String, position: Int)
    /// The certificate is well-formed, but not safe to use in OpenSSL's judgement.
    case refused(String, reason: String)
    /// The file of the first path is missing, while its other half is there.
    case certificateMissing(String, key: String)
    case keyMissing(String, certificate: String)
    case exists(String)
    case issuedByAuthority(String)
    case unwritable(String, reason: String)
    /// Others could read the key, since the file system does not accept its mode.
    case exposed(String, reason: String)
    /// The certificate is well-formed, but no client can use it.
    case unusable(String, reason: String)
    /// A new key or certificate could not be made.
    case notMade(reason: String)

    package var description: String {
        switch self {
        case .missing(let path):
            "\(path): no such file; check the path, or have a new certificate made"
        case .unreadable(let path, let reason):
            "\(path): cannot be read: \(reason)"
        case .denied(let path, let reason):
            "\(path): cannot be read: \(reason); the user that runs lectern must be able to read it"
        case .notAFile(let path, true):
            "\(path): is a folder; name the file in it, or move it away to have a new certificate made"
        case .notAFile(let path, false): "\(path): is no regular file; name one that is"
        case .tooLarge(let path):
            "\(path): is larger than 1 MiB; keep the host's own certificate in it and the few that vouch for it, or the key alone"
        case .outOfMemory(let path):
            "\(path): there is too little memory to read it; allow more (MemoryMax= or LimitAS= under systemd, ulimit -v)"
        case .otherForm(let path, let form):
            "\(path): is in the form \(form.name) and not in PEM; `\(form.conversion(of: path))` makes it so, and then put that in its place"
        case .request(let path):
            "\(path): is a request for a certificate; put the certificate there that the authority has made of it"
        case .longChain(let path, let count):
            "\(path): holds \(count) certificates, and clients refuse so many; keep the host's own and the two or three that vouch for it, without the authorities that clients know"
        case .holdsNoCertificate(let path):
            "\(path): holds no certificate in PEM form (-----BEGIN CERTIFICATE-----); check what was copied there"
        case .holdsNoKey(let path):
            "\(path): holds no private key in PEM form (-----BEGIN PRIVATE KEY-----); check what was copied there"
        case .corrupt(let path, let reason):
            "\(path): is damaged (\(reason)); restore it, or move it and its pair away to have new ones made"
        case .corruptCertificate(let path, let reason):
            "\(path): is damaged (\(reason)); restore it, or, if Lectern made it, have `lectern certificate renew` make a new one with the same key"
        case .encryptedKey(let path):
            "\(path): is encrypted, and nobody is there to type its passphrase; decrypt it with openssl pkey"
        case .keyOfAnother(let key, let certificate):
            "\(key): does not belong to \(certificate); restore the right key or move both files away to have new ones made"
        case .wrongOrder(let path, let position):
            "\(path): the key's own certificate stands at place \(position); put it first, before those that vouch for it"
        case .refused(let path, let reason):
            "\(path): OpenSSL refuses to use it (\(reason)); have it made anew, with a key on P-256"
        case .certificateMissing(let path, let key):
            "\(path): is missing, though \(key) is there; `lectern certificate renew` makes a new one for that key"
        case .keyMissing(let path, let certificate):
            "\(path): is missing, though \(certificate) is there; restore it, or move that away to have both made anew"
        case .exists(let path):
            "\(path): exists, and is never overwritten; `lectern certificate renew` makes a new one with the same key"
        case .issuedByAuthority(let path):
            "\(path): was issued by an authority; renew it there, or move it away to have one made with the same key"
        case .unwritable(let path, let reason):
            "\(path): cannot be written: \(reason)"
        case .exposed(let path, let reason):
            "\(path): cannot be kept from this machine's other users: \(reason); choose a folder on another file system "
                + "with --certs, or mount this one for one user alone (umask=077)"
        case .unusable(let path, let reason):
            "\(path): no client can shake hands with it (\(reason)); have it made anew, with a key on P-256"
        case .notMade(let reason):
            "no certificate can be made: \(reason)"
        }
    }
}

extension CertificateError {
    /// Takes the reason why a file in a folder of certificates cannot be made.
    init(_ error: FileError) {
        self =
            switch error.cause {
            case .taken: .exists(error.path)
            case .exposed(let reason): .exposed(error.path, reason: reason.description)
            case .system(let reason): .unwritable(error.path, reason)
            case .notAFile, .largerThan: .unwritable(error.path, reason: error.description)
            }
    }

    /// A file system has no room for bytes or for one file more, and calls both the same.
    static func unwritable(_ path: String, _ error: SystemError) -> CertificateError {
        let advice =
            error.obstacle == .noSpace ? "; make room: df says whether for bytes, df -i for files" : ""
        return .unwritable(path, reason: "\(error)\(advice)")
    }
}
