extension SourceFolder {
    /// Why this is not the folder of a capsule, and which one was probably meant; `nil` if it may be one.
    var problemAsWrongFolder: String? {
        let hasRecord = files.keys.contains { path in
            switch FolderEntry(path: path) {
            case .file(.capsule), .misnamed(.record("capsule.rec")): true
            default: false
            }
        }
        guard !hasRecord, !files.keys.contains(where: { CapsuleFile(path: $0) != nil }) else { return nil }
        let inner = files.keys.filter { $0.hasSuffix("/capsule.rec") }.map {
            $0.dropLast("/capsule.rec".count)
        }.sorted()
        if let first = inner.first {
            let others = inner.dropFirst().prefix(3).map { " or “\(name)/\($0)”" }.joined()
            return
                "this folder holds no capsule.rec, but “\(first)/” in it does; name that one: “\(name)/\(first)”\(others)"
        }
        let last = name.split(separator: "/").last.map(String.init) ?? ""
        if CapsuleFile.folders.contains(last), files.keys.contains(where: { $0.hasSuffix(".gmi") }) {
            return
                "this is the folder “\(last)/” of a capsule; name the folder above it, in which capsule.rec lies"
        }
        return nil
    }
}
