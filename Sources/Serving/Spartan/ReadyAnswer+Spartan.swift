internal import Gemini
import Languages
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
    ///
    /// A header is ASCII (section 3), so where the sentence is not in the language of the capsule, it is English.
    ///
    /// - Parameters:
    ///   - wording: The words of the capsule's language.
    ///   - sentence: Returns the sentence in the words of a language.
    init(clientErrorIn wording: Wording, _ sentence: (Wording) -> String) {
        self.init(.clientError(Self.header(in: wording, sentence)))
    }

    /// Makes an error of the server in the same way.
    init(serverErrorIn wording: Wording, _ sentence: (Wording) -> String) {
        self.init(.serverError(Self.header(in: wording, sentence)))
    }

    private static func header(in wording: Wording, _ sentence: (Wording) -> String) -> HeaderText {
        let own = sentence(wording)
        let isASCII = own.utf8.allSatisfy { $0 < 0x80 }
        return HeaderText(tidying: isASCII ? own : sentence(.english))
    }
}
