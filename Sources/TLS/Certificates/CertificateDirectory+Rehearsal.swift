internal import System

extension CertificateDirectory {
    /// Tries whether this user could make a pair, and leaves nothing behind.
    ///
    /// - Throws: ``CertificateError/unwritable(_:reason:)``, with the folder.
    package func rehearse() throws(CertificateError) {
        do throws(SystemError) {
            // A missing folder would be made, in one that has to be there, and takes room there as well.
            if isMissing {
                try FileSystem.rehearse(3, in: parent)
            } else {
                try FileSystem.rehearse(2, in: path)
            }
        } catch {
            throw .unwritable(path, error)
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
