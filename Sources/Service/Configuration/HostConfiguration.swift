package import Publishing
package import TLS

/// The capsules of one host, and the names under which they are served.
package struct HostConfiguration: Hashable, Sendable {
    /// A certificate outside the folder of certificates, which is never made, only read.
    package struct CertificateFiles: Hashable, Sendable {
        package let certificate: String
        package let key: String

        /// Takes two paths, which may be the same.
        package init(certificate: String, key: String) {
            self.certificate = certificate
            self.key = key
        }
    }

    /// A folder of files that are served as they are.
    package struct Folder: Hashable, Sendable {
        /// The folder's place among the addresses of the host.
        package let place: FolderPlace
        /// The folder on the disk, absolute or relative to the working directory.
        package let path: String

        /// Takes a path that need not exist yet.
        package init(at place: FolderPlace, _ path: String) {
            self.place = place
            self.path = path
        }
    }

    /// The names, of which there is at least one; the first is canonical.
    package let hostnames: [Hostname]
    /// The folders of the capsules, of which there is at least one; several make a shelf.
    package let capsules: [String]
    /// The title of the list of several; `nil` for a plain one.
    package let title: String?
    /// The folders of files, each at a place of its own.
    package let folders: [Folder]
    /// The certificate for all names; `nil` if each name has its own in the folder of certificates.
    package let certificateFiles: CertificateFiles?

    /// Takes at least one name and one capsule.
    package init(
        hostnames: [Hostname],
        capsules: [String],
        title: String? = nil,
        folders: [Folder] = [],
        certificateFiles: CertificateFiles? = nil
    ) {
        self.hostnames = hostnames
        self.capsules = capsules
        self.title = title
        self.folders = folders
        self.certificateFiles = certificateFiles
    }
}
