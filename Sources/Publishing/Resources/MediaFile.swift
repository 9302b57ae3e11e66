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
    /// Which file it was when the capsule was read.
    package let stamp: FileStamp?

    /// Returns the files of an article whose capsule lies in a folder; those that are to be served are opened, and each takes a
    /// descriptor.
    ///
    /// - Throws: An error that names the first that cannot be opened, or is not the file that was there when the capsule was read.
    static func all(
        of article: Article,
        in folder: String,
        opensFiles: Bool
    ) throws(CapsuleError) -> [MediaFile] {
        var files: [MediaFile] = []
        for attachment in article.attachments {
            let path = "\(folder)/media/\(attachment.name)"
            var isSame = true
            do throws(SystemError) {
                let open = opensFiles ? try OpenFile(path) : nil
                let stamp = if let open { open.stamp } else { try FileStatus(of: path).stamp }
                isSame = attachment.stamp == nil || stamp == attachment.stamp
                files.append(MediaFile(name: attachment.name, path: path, open: open, stamp: stamp))
            } catch {
                throw .attachment(path: path, error, attachments: article.attachments.count)
            }
            // The pages tell of another file, and may belong to another edition: the folder may have been replaced.
            if !isSame { throw .changedAttachment(path: path) }
        }
        return files
    }
}
