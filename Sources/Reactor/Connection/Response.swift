package import System

/// A complete answer: the protocol's header, and the content.
///
/// ```
/// 20 text/gemini\r\n    head, small: one for many answers
/// # Lighthouses\n …     body, shared by all readers and never copied whole
/// ```
package struct Response: Sendable {
    package let head: [UInt8]
    package let body: Body

    /// The content of an answer, or the file that has it.
    package enum Body: Sendable {
        case memory(ArraySlice<UInt8>)
        /// A file that is read batch by batch while it is sent, up to the length that it had when it was opened.
        case file(OpenFile)
        /// Content that lies partly in memory and partly in files, and is read batch by batch as well.
        case pieces(PiecedContent)

        package static let none = Body.memory([])

        /// The length in bytes.
        package var count: Int {
            switch self {
            case .memory(let bytes): bytes.count
            case .file(let file): file.count
            case .pieces(let content): content.count
            }
        }
    }

    package init(head: [UInt8] = [], body: Body) {
        self.head = head
        self.body = body
    }

    /// Makes an answer without content.
    package init(_ bytes: [UInt8]) { self.init(head: bytes, body: .none) }

    /// - Throws: If a file of which a part would be sent has been written to since it was opened.
    func demandUnchanged() throws(OpenFileError) {
        switch body {
        case .memory: break
        case .file(let file): try file.demandUnchanged()
        case .pieces(let content): try content.demandUnchanged()
        }
    }

    /// The length of head and body in bytes.
    package var count: Int { head.count + body.count }
}
