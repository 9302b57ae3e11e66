internal import System

/// A file of PEM text, read whole.
struct CertificateFile {
    let path: String
    let bytes: [UInt8]
    let isReadableByAnyone: Bool

    /// The most bytes of a file: long chains take a few kilobytes, and a larger file is not what it says it is.
    private static let largest = 1 << 20

    /// - Parameter path: The file's path. Links are followed, since other tools for certificates keep such links.
    /// - Throws: Why it cannot be read.
    init(reading path: String) throws(CertificateError) {
        let status: FileStatus
        let bytes: [UInt8]?
        do throws(SystemError) {
            let file = try ReadableFile(path)
            status = try file.status()
            bytes = status.kind == .file ? try file.bytes(limit: Self.largest) : nil
        } catch {
            switch error.obstacle {
            case .nothingThere: throw .missing(path)
            case .denied: throw .denied(path, reason: error.description)
            default: throw .unreadable(path, reason: error.description)
            }
        }
        guard status.kind == .file else { throw .notAFile(path, isFolder: status.kind == .folder) }
        guard let bytes else { throw .tooLarge(path) }
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
        let blocks = try blocks()
        for block in blocks where block.isCertificate {
            certificates.append(
                try decoded("certificate") { () throws(TLSError) in try Certificate(der: block.der) }
            )
        }
        guard certificates.isEmpty else { return certificates }
        if let form = CertificateForm(ofCertificates: bytes, labels: blocks.map(\.label)) {
            throw .otherForm(path, form)
        }
        throw blocks.contains(where: \.isRequest) ? .request(path) : .holdsNoCertificate(path)
    }

    /// Returns the first private key.
    func privateKey() throws(CertificateError) -> PrivateKey {
        guard let block = try blocks().first(where: \.isPrivateKey) else {
            throw CertificateForm(ofKey: bytes).map { .otherForm(path, $0) } ?? .holdsNoKey(path)
        }
        guard !block.isEncrypted else { throw .encryptedKey(path) }
        return try decoded("private key") { () throws(TLSError) in try PrivateKey(der: block.der) }
    }

    private func decoded<Value>(
        _ name: String,
        _ decode: () throws(TLSError) -> Value
    ) throws(CertificateError) -> Value {
        do throws(TLSError) {
            return try decode()
        } catch {
            throw error.isOutOfMemory
                ? .outOfMemory(path) : .corrupt(path, reason: "what is encoded there is no \(name)")
        }
    }

    private func blocks() throws(CertificateError) -> [PEMBlock] {
        do throws(TLSError) {
            return try PEMBlock.blocks(in: bytes)
        } catch {
            throw error.isOutOfMemory ? .outOfMemory(path) : .corrupt(path, reason: error.description)
        }
    }
}
