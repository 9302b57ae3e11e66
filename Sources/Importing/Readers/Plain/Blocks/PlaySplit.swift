/// Parts the speeches of a play, so that each speaker begins a paragraph.
enum PlaySplit {
    /// Divides chunks in which several speak, and takes a name on a line of its own off the speech below it.
    static func split(_ chunks: inout [Chunk]) {
        let names = SpeakerNames(chunks).names
        guard !names.isEmpty else { return }
        chunks = chunks.flatMap { chunk -> [Chunk] in
            guard chunk.isUndecided, chunk.lines.count > 1 else { return [chunk] }
            var parts: [Chunk] = []
            var isAfterName = false
            for line in chunk.lines {
                let name = SpeakerNames.name(line.text).map { names.contains($0.foldedKey) ? $0 : nil } ?? nil
                if parts.isEmpty || name != nil || isAfterName {
                    parts.append(Chunk(lines: [line], blanksBefore: parts.isEmpty ? chunk.blanksBefore : 0))
                } else {
                    parts[parts.count - 1].lines.append(line)
                }
                isAfterName = name.map { $0.unicodeScalars.count + 1 >= line.length } ?? false
            }
            return parts
        }
    }
}
