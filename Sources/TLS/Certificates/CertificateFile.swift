internal import Glibc

/// A file of PEM text, read whole.
struct CertificateFile {
    let path: String
    let bytes: [UInt8]
    let isReadableByAnyone: Bool

    /// Long chains take a few kilobytes; more than this is not what it says it is.
    private static let largest = 1 << 20

    /// - Parameter path: Links are followed, as other tools for certificates keep such.
    /// - Throws: ``CertificateError/missing(_:)`` or ``CertificateError/unreadable(_:reason:)``.
    init(reading path: String) throws(CertificateError) {
        // Not to wait: a pipe of this name would hold the start up for ever.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? .missing(path) : .unreadable(path, reason: lastSystemError())
        }
        defer { _ = close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            throw .unreadable(path, reason: lastSystemError())
        }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path, reason: "it is not a file") }

        var bytes: [UInt8] = []
        var count = -1
        while count != 0, bytes.count <= Self.largest {
            bytes.append(addingCapacity: 16_384) { output in
                unsafe output.withUnsafeMutableBufferPointer { free, initialized in
                    count = unsafe Glibc.read(descriptor, free.baseAddress, free.count)
                    initialized = max(0, count)
                }
            }
            guard count >= 0 || errno == EINTR else { throw .unreadable(path, reason: lastSystemError()) }
        }
        guard bytes.count <= Self.largest else { throw .unreadable(path, reason: "it is larger than 1 MiB") }
        self.path = path
        self.bytes = bytes
        isReadableByAnyone = status.st_mode & S_IROTH != 0
    }
}

/// What is in it.
extension CertificateFile {
    /// All certificates, in the file's order; at least one.
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

    /// The first private key.
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

/// The system's words for `errno`; call it right after the failed call.
func lastSystemError() -> String { unsafe String(cString: strerror(errno)) }
