internal import System

extension CertificateDirectory {
    /// Tries whether a pair could be made by this user, and leaves nothing behind.
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

    /// Not where the system does not tell: what is in the way there is in the way of the files too.
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
