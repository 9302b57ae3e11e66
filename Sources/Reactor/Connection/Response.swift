package import System

/// A complete answer: what the protocol says first, and the content.
///
/// ```
/// 20 text/gemini\r\n    head, small: one for many answers
/// # Lighthouses\n …     body, shared by all readers and never copied whole
/// ```
package struct Response: Sendable {
    package let head: [UInt8]
    package let body: Body

    /// Where the content of an answer lies.
    package enum Body: Sendable {
        case memory(ArraySlice<UInt8>)
        /// Read batch by batch while it is sent, as long as it was when it was opened.
        case file(OpenFile)

        package static let none = Body.memory([])

        /// In bytes.
        package var count: Int {
            switch self {
            case .memory(let bytes): bytes.count
            case .file(let file): file.count
            }
        }
    }

    package init(head: [UInt8] = [], body: Body) {
        self.head = head
        self.body = body
    }

    /// An answer that is all head, as one without content is.
    package init(_ bytes: [UInt8]) { self.init(head: bytes, body: .none) }

    /// In bytes, head and body.
    package var count: Int { head.count + body.count }
}
