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
        let own = sentence(wording)
        let isASCII = own.utf8.allSatisfy { $0 < 0x80 }
        self.init(.clientError(HeaderText(tidying: isASCII ? own : sentence(.english))))
    }
}
