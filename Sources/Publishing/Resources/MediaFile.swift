package import Content
internal import Pages
internal import Renderers
package import System

/// The file of an attachment on the disk.
package struct MediaFile: Sendable {
    /// The name of the attachment.
    package let name: MediaName
    /// The path on the disk, below the capsule's folder as the user has named it.
    package let path: String
    /// The file, held open since the capsule was loaded; `nil` where it is only copied.
    package let open: OpenFile?

    /// Returns the files of an article whose capsule lies in a folder; those that are to be served are opened, and each takes a
    /// descriptor.
    ///
    /// - Throws: An error that names the first that cannot be opened.
    static func all(
        of article: Article,
        in folder: String,
        opensFiles: Bool
    ) throws(CapsuleError) -> [MediaFile] {
        var files: [MediaFile] = []
        for attachment in article.attachments {
            let path = "\(folder)/media/\(attachment.name)"
            do throws(SystemError) {
                let open = opensFiles ? try OpenFile(path) : nil
                files.append(MediaFile(name: attachment.name, path: path, open: open))
            } catch {
                throw .attachment(path: path, error, attachments: article.attachments.count)
            }
        }
        return files
    }
}
