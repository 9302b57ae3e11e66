package import Gemini
package import Reactor

/// An answer as it is sent.
///
/// A page's is made once for every reader who asks for it: its bytes are shared, never copied.
package struct ReadyAnswer: Sendable {
    /// For the access log.
    package let status: Status
    /// Header and body in one piece.
    package let response: Response

    /// Writes header and body out.
    package init(_ response: GeminiResponse) {
        status = response.status
        self.response = Response(response.bytes)
    }

    /// Pages, their bytes laid together.
    ///
    /// - Returns: As many, in the same order.
    static func pages(_ pages: [GeminiResponse]) -> [ReadyAnswer] {
        zip(pages, Response.together(pages.map(\.bytes))).map { ReadyAnswer(status: $0.status, response: $1) }
    }

    private init(status: Status, response: Response) {
        self.status = status
        self.response = response
    }

    /// A failure with a sentence that ends the search for its cause.
    ///
    /// One too long for a header is left out.
    init(_ failure: GeminiResponse.Failure, _ message: String) {
        self.init(.failure(failure, HeaderText(message)))
    }
}
