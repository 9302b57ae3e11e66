internal import Gemini
internal import Reactor
internal import Spartan

extension ReadyAnswer {
    init(_ response: SpartanResponse) {
        self.init(
            status: response.status,
            Response(head: response.headerBytes, body: .memory(response.body[...]))
        )
    }

    /// Makes an error of the client with a sentence that ends the search for its cause.
    init(clientError message: String) { self.init(.clientError(HeaderText(tidying: message))) }
}
