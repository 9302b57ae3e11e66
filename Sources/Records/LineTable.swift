/// Where the lines of a file begin: all that is kept of a file that has been read, to say where a part of it stands.
struct LineTable: Sendable {
    /// As diagnostics show it.
    private let path: String
    /// In bytes; the first line's is 0.
    private let starts: [Int32]

    /// In time linear in the file.
    init(of file: SourceFile) {
        path = file.path
        var starts: [Int32] = [0]
        let bytes = file.text.utf8Span.span
        for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
            starts.append(Int32(clamping: offset + 1))
        }
        self.starts = starts
    }

    /// The position at so many bytes.
    ///
    /// The column is right where ASCII stands before it in its line, as before the address of a link line, the label of a note, and
    /// the first field of a record.
    func position(at offset: Int) -> SourcePosition {
        // Found by halving, since the lines are in order.
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(starts[middle]) <= offset { low = middle } else { high = middle }
        }
        return SourcePosition(file: path, line: low + 1, column: offset - Int(starts[low]) + 1)
    }
}
