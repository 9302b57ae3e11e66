internal import System

extension CertificateDirectory {
    /// Tries whether this user could make a pair, and leaves nothing behind.
    ///
    /// - Throws: ``CertificateError/unwritable(_:reason:)``, with the folder.
    package func rehearse() throws(CertificateError) {
        do throws(SystemError) {
            // A missing folder would be made, but the one above it must exist.
            try FileSystem.rehearse(2, in: isMissing ? parent : path)
        } catch {
            throw .unwritable(path, reason: error.description)
        }
    }

    /// Whether the folder is missing.
    ///
    /// If the system does not tell, it counts as present, since the obstacle would stop the files as well.
    private var isMissing: Bool {
        do throws(SystemError) {
            _ = try FileStatus(of: path, followsLinks: false)
            return false
        } catch {
            return error.obstacle == .nothingThere
        }
    }

    private var parent: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
