/// The stream that systemd says it has connected to its journal, in the environment variable `JOURNAL_STREAM`.
///
/// ```
/// stream = device ":" inode      ; decimal numbers, as fstat(2) has them
/// ```
///
/// The variable is inherited by everything that the service starts, so by itself it proves nothing: standard error may lead
/// elsewhere.
///
/// - Source: systemd.exec(5), `$JOURNAL_STREAM`.
package struct JournalStream: Hashable, Sendable {
    package let device: UInt
    package let inode: UInt

    /// - Returns: `nil` if the text is not of this form.
    package init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let device = UInt(parts[0]), let inode = UInt(parts[1]) else { return nil }
        self.device = device
        self.inode = inode
    }

    /// Describes the stream behind a descriptor, whatever it is.
    ///
    /// - Returns: `nil` if the descriptor is not open.
    package init?(descriptor: Int32) {
        guard let status = try? FileStatus(of: descriptor) else { return nil }
        device = status.device
        inode = status.inode
    }

    /// Describes the stream to which a standard stream leads; `nil` if that is closed.
    package init?(_ stream: StandardStream) { self.init(descriptor: stream.descriptor) }

    /// Whether standard error leads into the journal.
    package static var isStandardError: Bool {
        guard let named = environmentVariable("JOURNAL_STREAM").flatMap({ JournalStream($0) }) else {
            return false
        }
        return named == JournalStream(.error)
    }
}
