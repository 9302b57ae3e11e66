package import Content

/// The smallest capsule, with comments that teach how to go on: one section, one term and one source.
package struct NewCapsule: Sendable {
    /// The files in house form, by their paths inside the capsule's folder.
    package let files: [(path: String, bytes: [UInt8])]

    /// Puts a capsule together.
    ///
    /// - Parameters:
    ///   - title: Plain words; what would be a mark in them is shown as such.
    ///   - origin: Where the title comes from.
    ///   - language: The language of the capsule; `nil` for English. The words of its section, which are to be written over, are English.
    ///   - author: Who writes it; `nil` for words that ask for a name.
    ///   - licence: What others may do with the text.
    /// - Throws: If one of these cannot be the value of its field.
    package init(
        title: String,
        of origin: NewCapsuleError.Option = .title,
        language: LanguageTag? = nil,
        author: String?,
        licence: String
    ) throws(NewCapsuleError) {
        let fields = CapsuleFields(
            title: try FieldWords(title, of: origin).value,
            language: language?.string ?? "en",
            author: try FieldWords(author ?? "Your Name", of: .author).value,
            licence: try FieldWords(licence, of: .licence).value
        )
        files = try fields.formattedFiles()
    }
}

extension CapsuleFields {
    /// Returns the bytes of each file in house form, by its path.
    func formattedFiles() throws(NewCapsuleError) -> [(path: String, bytes: [UInt8])] {
        var formatted: [(path: String, bytes: [UInt8])] = []
        for (path, text) in files {
            guard case .bytes(let bytes) = HouseForm(of: Array(text.utf8), at: path, in: "") else {
                throw .unfit(path)
            }
            formatted.append((path, bytes))
        }
        return formatted
    }
}
