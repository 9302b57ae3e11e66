extension [UInt8] {
    /// The same text with CR LF at the end of each line, whichever of LF, CR and CR LF is there, and at its end if it is not empty.
    package var withNetworkLineEnds: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + count / 32)
        forEachLine { line in
            bytes += line
            bytes += [.carriageReturn, .lineFeed]
        }
        return bytes
    }

    /// Calls `body` with each line of a text in turn, without its end, which is LF, CR LF or CR; that of the last may be missing.
    package func forEachLine(_ body: (ArraySlice<UInt8>) -> Void) {
        var start = 0
        for (index, byte) in enumerated() {
            let endsLine = byte == .lineFeed || byte == .carriageReturn
            guard endsLine else { continue }
            // The LF of a CR LF does not end another line.
            let isSecondHalf = byte == .lineFeed && index > 0 && self[index - 1] == .carriageReturn
            if !isSecondHalf { body(self[start..<index]) }
            start = index + 1
        }
        if start < count { body(self[start...]) }
    }
}
