internal import System

/// Where a server keeps its certificates: `<hostname>.crt` and `<hostname>.key` for each host, in PEM.
package struct CertificateDirectory: Sendable {
    /// Without a trailing slash.
    package let path: String
    private let isHandedIn: Bool

    /// - Parameters:
    ///   - path: Need not exist before the first ``create(for:)``. Empty means the current directory.
    ///   - isHandedIn: Whether a service manager fills it, and anew at each start.
    package init(_ path: String, isHandedIn: Bool = false) {
        self.isHandedIn = isHandedIn
        let path = path.isEmpty ? "." : path
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// The certificate's path for a host.
    package func certificatePath(for hostname: Hostname) -> String { "\(path)/\(certificateName(hostname))" }

    /// The key's path for a host.
    package func keyPath(for hostname: Hostname) -> String { "\(path)/\(keyName(hostname))" }

    private func certificateName(_ hostname: Hostname) -> String { "\(hostname).crt" }
    private func keyName(_ hostname: Hostname) -> String { "\(hostname).key" }
}

extension CertificateDirectory {
    /// The pair of a host, made first where both files are missing.
    ///
    /// Servers that start at once on one directory end with the same pair.
    package func identity(for hostname: Hostname) throws(CertificateError) -> TLSIdentity {
        do throws(CertificateError) {
            return try load(for: hostname)
        } catch .missing {
            do throws(CertificateError) {
                return try create(for: hostname)
            } catch .exists {
                return try load(for: hostname)  // Another server has just made it.
            }
        }
    }

    /// The pair of a host as it is there.
    package func load(for hostname: Hostname) throws(CertificateError) -> TLSIdentity {
        try TLSIdentity(
            hostname: hostname,
            certificate: certificatePath(for: hostname),
            key: keyPath(for: hostname),
            renewal: isHandedIn ? .andRestart : .byCommand
        )
    }

    /// Makes a new pair: the key readable by its owner alone, the certificate valid until the end of the year 3099.
    ///
    /// - Throws: ``CertificateError/exists(_:)`` where both files are there, ``CertificateError/keyMissing(_:certificate:)``
    ///   or ``CertificateError/certificateMissing(_:key:)`` where one is; neither is touched.
    package func create(for hostname: Hostname) throws(CertificateError) -> TLSIdentity {
        try make(for: hostname)
        var identity = try load(for: hostname)
        identity.isNew = true
        return identity
    }

    /// Makes a new certificate with the same key, for clients that pin the key, and puts it in the old one's place.
    ///
    /// The certificate may be missing or damaged; the key must be there.
    ///
    /// - Throws: ``CertificateError/issuedByAuthority(_:)`` for a certificate that its key did not sign,
    ///   ``CertificateError/unusable(_:reason:)`` for a key that no client knows; nothing is replaced then.
    package func renew(for hostname: Hostname) throws(CertificateError) -> TLSIdentity {
        let keyFile = try CertificateFile(reading: keyPath(for: hostname))
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
            // The key first: where a crash comes between the two, `renew` makes a certificate for the key.
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

    /// Whether a host's certificate or key has such a name.
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
