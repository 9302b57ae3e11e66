extension SourceFolder {
    /// Returns the file or folder that already has the name which `path` should have, or of which `path` seems to be a copy, as
    /// in `opening (copy).gmi`.
    func twin(of right: String, for path: String) -> String? {
        if right.utf8.last == UInt8(ascii: "/") {
            return files.keys.contains { $0.hasPrefix(right) && $0 != path } ? right : nil
        }
        if files[right] != nil { return right }
        // A copy has the original's name with something before or after it that no slug has: `opening (copy)`,
        // `opening_LOCAL_123`, `opening-DESKTOP-2`, `opening.1`, `Copy of opening`.
        let parts = path.split(separator: "/")
        guard parts.count == 2, let last = parts.last else { return nil }
        let name = last.lastIndex(of: ".").map { last[..<$0] } ?? last
        let words = name.split { !$0.isASCII || !($0.isLowercase || $0.isNumber || $0 == "-") }
        guard words.count > 1 || words.first.map({ $0.count < name.count }) == true else { return nil }
        return [words.first, words.last].lazy.compactMap(\.self)
            .map { "\(parts[0])/\($0.trimmingHyphens).gmi" }.first { files[$0] != nil }
    }
}

extension Substring {
    fileprivate var trimmingHyphens: Substring {
        let start = drop { $0 == "-" }
        return start.prefix(start.count - start.reversed().prefix { $0 == "-" }.count)
    }
}
