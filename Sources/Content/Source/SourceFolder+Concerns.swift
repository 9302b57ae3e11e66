import Text

extension SourceFolder {
    /// What of an entry of a capsule's folder concerns who has read the capsule.
    package enum Concern: Hashable, Sendable {
        /// Nothing does: it is passed over.
        case nothing
        /// Only that it is there: it is named and not read.
        case presence
        /// All that it holds.
        case content
    }

    /// Tells what of an entry concerns a reader, whether it is there or not.
    ///
    /// - Parameters:
    ///   - name: The entry's name.
    ///   - folder: The names of the folders in which it lies, from the capsule's own on; none for that one.
    /// - Returns: All, something or nothing of it.
    package static func concern(of name: String, in folder: [String]) -> Concern {
        let inner = Array(folder.drop { isTranslation($0) })
        if inner == [CapsuleFile.mediaFolder] { return Leftovers.contains(name) ? .nothing : .content }
        switch FolderEntry(path: (inner + [name]).joined(separator: "/")) {
        case .file: return .content
        case .passedOver: return .nothing
        case .misnamed, .stray: return .presence
        }
    }

    /// Returns whether what lies in a folder is read, by the names that lead to it from the capsule's own folder.
    package static func isRead(folder path: [String]) -> Bool {
        let inner = Array(path.drop { isTranslation($0) })
        guard path.count - inner.count <= deepestTranslation else { return false }
        return inner.isEmpty || (inner.count == 1 && CapsuleFile.folders.contains(inner[0]))
    }

    private static func isTranslation(_ name: String) -> Bool {
        LanguageTag(name) != nil && !CapsuleFile.folders.contains(name) && !Leftovers.contains(name)
    }
}
