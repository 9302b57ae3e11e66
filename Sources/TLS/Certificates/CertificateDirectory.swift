internal import System

/// The folder in which a server keeps its certificates: `<hostname>.crt` and `<hostname>.key` for each host, in PEM.
package struct CertificateDirectory: Sendable {
    /// The folder's path without a trailing slash.
    package let path: String
    private let isHandedIn: Bool

    /// - Parameters:
    ///   - path: The folder's path. It need not exist before the first ``create(for:)``; an empty path means the current
    ///     directory.
    ///   - isHandedIn: Whether a service manager fills the folder anew at each start.
    package init(_ path: String, isHandedIn: Bool = false) {
        self.isHandedIn = isHandedIn
        let path = path.isEmpty ? "." : path
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// Returns the path of a host's certificate.
    package func certificatePath(for hostname: Hostname) -> String { "\(path)/\(certificateName(hostname))" }

    /// Returns the path of a host's key.
    package func keyPath(for hostname: Hostname) -> String { "\(path)/\(keyName(hostname))" }

    private func certificateName(_ hostname: Hostname) -> String { "\(hostname).crt" }
    private func keyName(_ hostname: Hostname) -> String { "\(hostname).key" }
}

extension CertificateDirectory {
    /// Returns the pair of a host, and makes it first if both files are missing.
    ///
    /// Servers that start at the same time on one directory end up with the same pair.
    package func identity(for hostname: Hostname) throws(CertificateError) -> TLSIdentity {
        do throws(CertificateError) {
            return try pair(for: hostname)
        } catch .missing {
            do throws(CertificateError) {
                return try create(for: hostname)
            } catch .exists {
                return try load(for: hostname)  // Another server has just made it.
            }
        }
    }

    /// Returns the pair of a host as it is in the folder.
    ///
    /// - Throws: ``CertificateError/missing(_:)`` if both files are missing, and the errors of ``create(for:)`` if one is.
    package func load(for hostname: Hostname) throws(CertificateError) -> TLSIdentity {
        do throws(CertificateError) {
            return try pair(for: hostname)
        } catch .missing(let path) {
            throw halfPair(of: hostname, without: path) ?? .missing(path)
        }
    }

    private func pair(for hostname: Hostname) throws(CertificateError) -> TLSIdentity {
        do throws(CertificateError) {
            return try TLSIdentity(
                hostname: hostname,
                certificate: certificatePath(for: hostname),
                key: keyPath(for: hostname),
                renewal: isHandedIn ? .andRestart : .byCommand
            )
        } catch .corrupt(certificatePath(for: hostname), let reason) where !isHandedIn {
            throw .corruptCertificate(certificatePath(for: hostname), reason: reason)
        }
    }

    /// Returns what to say of a file that is missing while the other one of its pair is there.
    private func halfPair(of hostname: Hostname, without path: String) -> CertificateError? {
        let (certificate, key) = (certificatePath(for: hostname), keyPath(for: hostname))
        let other = path == key ? certificate : key
        guard (try? FileStatus(of: other)) != nil else { return nil }
        return path == key
            ? .keyMissing(key, certificate: certificate) : .certificateMissing(certificate, key: key)
    }

    /// Makes a new pair: only its owner can read the key, and the certificate is valid until the end of the year 3099.
    ///
    /// - Throws: ``CertificateError/exists(_:)`` if both files are there, or ``CertificateError/keyMissing(_:certificate:)`` or
    ///   ``CertificateError/certificateMissing(_:key:)`` if one is; neither is touched.
    package func create(for hostname: Hostname) throws(CertificateError) -> TLSIdentity {
        try make(for: hostname)
        var identity = try load(for: hostname)
        identity.isNew = true
        return identity
    }

    /// Makes a new certificate with the same key, for clients that pin the key, and replaces the old one with it.
    ///
    /// The certificate may be missing or damaged; the key must be there.
    ///
    /// - Throws: ``CertificateError/issuedByAuthority(_:)`` for a certificate that its key did not sign, or
    ///   ``CertificateError/unusable(_:reason:)`` for a key that no client knows; nothing is replaced then.
    package func renew(for hostname: Hostname) throws(CertificateError) -> TLSIdentity {
        let keyFile: CertificateFile
        do throws(CertificateError) {
            keyFile = try CertificateFile(reading: keyPath(for: hostname))
        } catch .missing(let path) {
            throw halfPair(of: hostname, without: path) ?? .missing(path)
        }
        let folder = try locked()
        let key = try keyFile.privateKey()
        if let current = try? CertificateFile(reading: certificatePath(for: hostname)),
            let leaf = try? current.certificates().first, !leaf.isSelfIssued
        {
            throw .issuedByAuthority(current.path)
        }
        let text = try certificate(for: hostname, key)
        let file = NewFile(name: certificateName(hostname), bytes: text, permissions: 0o644)
        folder.removeLeftovers(where: Self.isFileOfHost)
        do throws(FileError) {
            try folder.replace(with: file)
        } catch {
            throw CertificateError(error)
        }
        return try load(for: hostname)
    }

    private func make(for hostname: Hostname) throws(CertificateError) {
        let folder = try locked()
        let certificatePath = certificatePath(for: hostname)
        let keyPath = keyPath(for: hostname)
        switch (folder.contains(certificateName(hostname)), folder.contains(keyName(hostname))) {
        case (true, true): throw .exists(certificatePath)
        case (true, false): throw .keyMissing(keyPath, certificate: certificatePath)
        case (false, true): throw .certificateMissing(certificatePath, key: keyPath)
        case (false, false): break
        }
        let (key, keyText) = try newKey()
        let certificateText = try certificate(for: hostname, key)
        folder.removeLeftovers(where: Self.isFileOfHost)
        do throws(FileError) {
            // The key comes first: if there is a crash between the two, `renew` makes a certificate for the key.
            try folder.create([
                NewFile(name: keyName(hostname), bytes: keyText, permissions: 0o600),
                NewFile(name: certificateName(hostname), bytes: certificateText, permissions: 0o644),
            ])
        } catch {
            throw CertificateError(error)
        }
    }

    private func locked() throws(CertificateError) -> LockedFolder {
        do throws(FileError) {
            return try LockedFolder(path)
        } catch {
            throw CertificateError(error)
        }
    }

    /// Returns whether a host's certificate or key has such a name.
    private static func isFileOfHost(_ name: Substring) -> Bool {
        guard name.hasSuffix(".crt") || name.hasSuffix(".key") else { return false }
        return (try? Hostname(String(name.dropLast(4)))) != nil
    }

    private func newKey() throws(CertificateError) -> (PrivateKey, [UInt8]) {
        do throws(TLSError) {
            let key = try PrivateKey.generate()
            return (key, try key.pem)
        } catch {
            throw .notMade(reason: error.description)
        }
    }

    private func certificate(for hostname: Hostname, _ key: PrivateKey) throws(CertificateError) -> [UInt8] {
        let text: [UInt8]
        let unusable: String?
        do throws(TLSError) {
            let certificate = try SelfSignedCertificate(hostname: hostname).signed(with: key)
            let failures = try TrialHandshake.failures(chain: [certificate], key: key)
            unusable = failures.count == TLSVersion.allCases.count ? failures[.tls13] : nil
            text = try certificate.pem
        } catch {
            throw .notMade(reason: error.description)
        }
        if let unusable { throw .unusable(keyPath(for: hostname), reason: unusable) }
        return text
    }
}
