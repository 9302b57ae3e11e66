/// What systemd says of the stream that it connected to its journal, in the environment variable `JOURNAL_STREAM`.
///
/// ```
/// stream = device ":" inode      ; decimal numbers, as fstat(2) has them
/// ```
///
/// The variable is inherited by whatever the service starts, so it alone proves nothing: standard error may lead elsewhere.
///
/// - Source: systemd.exec(5), `$JOURNAL_STREAM`.
package struct JournalStream: Hashable, Sendable {
    package let device: UInt
    package let inode: UInt

    /// - Returns: `nil` for what is not written like this.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let device = UInt(parts[0]), let inode = UInt(parts[1]) else { return nil }
        self.device = device
        self.inode = inode
    }

    /// The stream behind a descriptor, whatever it is.
    ///
    /// - Returns: `nil` for a descriptor that is not open.
    package init?(descriptor: Int32) {
        guard let status = try? FileStatus(of: descriptor) else { return nil }
        device = status.device
        inode = status.inode
    }

    /// What a standard stream leads to.
    package init?(_ stream: StandardStream) { self.init(descriptor: stream.descriptor) }

    /// Whether standard error leads into the journal.
    package static var isStandardError: Bool {
        guard let named = environmentVariable("JOURNAL_STREAM").flatMap({ JournalStream($0) }) else {
            return false
        }
        return named == JournalStream(.error)
    }
}
