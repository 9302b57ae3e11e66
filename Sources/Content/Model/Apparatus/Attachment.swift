package import System

/// A file that the texts show or link to, such as a picture, with the words that stand for it.
package struct Attachment: Hashable, Sendable {
    /// The file's name in `media/`, by which its record and its address are found.
    package var name: MediaName
    /// How long the file was when the capsule was read.
    package var byteCount: Int
    /// Which file that was, so that another one is not taken for it; `nil` for one that comes from no disk.
    package var stamp: FileStamp?
    /// What a reader has of it who cannot see or hear it.
    package var alt: String
    /// A sentence that stands below it; empty if there is none.
    package var caption: [Inline]
    /// Who made it, on one line.
    package var credit: String?
    /// Its own licence, if it is not that of the edition.
    package var licence: String?
    /// The works from which it was taken.
    package var sources: [Citation]

    /// Takes a file that is there, and citations whose sources are in the same article.
    package init(
        name: MediaName,
        byteCount: Int,
        stamp: FileStamp? = nil,
        alt: String,
        caption: [Inline] = [],
        credit: String? = nil,
        licence: String? = nil,
        sources: [Citation] = []
    ) {
        self.name = name
        self.byteCount = byteCount
        self.stamp = stamp
        self.alt = alt
        self.caption = caption
        self.credit = credit
        self.licence = licence
        self.sources = sources
    }
}
