internal import Gemini
internal import Reactor

extension ReadyAnswer {
    /// - Parameters:
    ///   - response: The response.
    ///   - head: The header of the response, if it has been written out already.
    init(_ response: GeminiResponse, head: [UInt8]? = nil) {
        self.init(
            status: "\(response.status.rawValue)",
            Response(head: head ?? response.headerBytes, body: .memory(response.body))
        )
    }

    /// Makes a permanent redirect, since addresses do not change.
    init(redirectTo path: URLPath) { self.init(.redirect(to: path, permanently: true)) }

    /// Makes a failure with a sentence that ends the search for its cause.
    ///
    /// A sentence too long for a header is left out.
    init(_ failure: GeminiResponse.Failure, _ message: String) {
        self.init(.failure(failure, HeaderText(message)))
    }
}
