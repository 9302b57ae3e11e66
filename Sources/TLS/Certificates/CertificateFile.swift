internal import System

/// A file of PEM text, read whole.
struct CertificateFile {
    let path: String
    let bytes: [UInt8]
    let isReadableByAnyone: Bool

    /// The most bytes of a file: long chains take a few kilobytes, and a larger file is not what it says it is.
    private static let largest = 1 << 20

    /// - Parameter path: The file's path. Links are followed, since other tools for certificates keep such links.
    /// - Throws: ``CertificateError/missing(_:)`` or ``CertificateError/unreadable(_:reason:)``.
    init(reading path: String) throws(CertificateError) {
        let status: FileStatus
        let bytes: [UInt8]?
        do throws(SystemError) {
            let file = try ReadableFile(path)
            status = try file.status()
            bytes = status.kind == .file ? try file.bytes(limit: Self.largest) : nil
        } catch {
            throw error.obstacle == .nothingThere
                ? .missing(path) : .unreadable(path, reason: error.description)
        }
        guard status.kind == .file else { throw .unreadable(path, reason: "it is not a file") }
        guard let bytes else { throw .unreadable(path, reason: "it is larger than 1 MiB") }
        self.path = path
        self.bytes = bytes
        isReadableByAnyone = status.isReadableByAnyone
    }
}

/// The contents of the file.
extension CertificateFile {
    /// Returns all certificates in the file's order; there is at least one.
    func certificates() throws(CertificateError) -> [Certificate] {
        var certificates: [Certificate] = []
        for block in try blocks() where block.isCertificate {
            guard let certificate = try? Certificate(der: block.der) else {
                throw .corrupt(path, reason: "what is encoded there is no certificate")
            }
            certificates.append(certificate)
        }
        guard !certificates.isEmpty else { throw .holdsNoCertificate(path) }
        return certificates
    }

    /// Returns the first private key.
    func privateKey() throws(CertificateError) -> PrivateKey {
        guard let block = try blocks().first(where: \.isPrivateKey) else { throw .holdsNoKey(path) }
        guard !block.isEncrypted else { throw .encryptedKey(path) }
        guard let key = try? PrivateKey(der: block.der) else {
            throw .corrupt(path, reason: "what is encoded there is no private key")
        }
        return key
    }

    private func blocks() throws(CertificateError) -> [PEMBlock] {
        do throws(TLSError) {
            return try PEMBlock.blocks(in: bytes)
        } catch {
            throw .corrupt(path, reason: error.description)
        }
    }
}
