package import System

/// A book that is made when somebody first asks for it, and then kept as ``KeptContents`` has room.
package typealias LazyContent = LazyValue<PiecedContent, BookError>

extension LazyValue where Value == PiecedContent, Failure == BookError {
    /// - Parameters:
    ///   - kept: What keeps contents that were made.
    ///   - thread: Where the content is made; that of all books if none is named.
    ///   - make: Makes the content, the same at each call; it may take seconds.
    package convenience init(
        keptBy kept: KeptContents,
        on thread: WorkQueue = .books,
        _ make: @escaping @Sendable () -> Outcome
    ) {
        self.init(on: thread, keptBy: kept.use, make)
    }
}

extension WorkQueue {
    /// The thread on which the books of a process are made.
    package static let books = WorkQueue(label: "lectern.books")
}
