/// The positions at which the lines of a file begin.
///
/// This is all that is kept of a file once it has been read, to say where a part of it stands.
struct LineTable: Sendable {
    /// The file's path as diagnostics show it.
    private let path: String
    /// The offsets of the lines in bytes; the first is 0.
    private let starts: [Int32]

    /// Takes time linear in the length of the file.
    init(of file: SourceFile) {
        path = file.path
        var starts: [Int32] = [0]
        let bytes = file.text.utf8Span.span
        for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
            starts.append(Int32(clamping: offset + 1))
        }
        self.starts = starts
    }

    /// Returns the position of an offset in bytes.
    ///
    /// The column is right if only ASCII stands before it in its line, as it does before the address of a link line, the label
    /// of a note, and the first field of a record.
    func position(at offset: Int) -> SourcePosition {
        // The lines are in order, so a binary search finds it.
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle } else { high = middle }
        }
        return SourcePosition(file: path, line: low + 1, column: offset - Int(starts[low]) + 1)
    }
}
