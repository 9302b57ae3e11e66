package import Pages
package import Reactor

/// An answer as it is sent, with what the access log says of it.
///
/// The answer for a page is made once for all readers: its bytes are shared, never copied.
package struct ReadyAnswer: Sendable {
    /// The status, such as `20` over Gemini; over Gopher, Nex and Finger it is an item type, such as `1`.
    package let status: String
    package let response: Response
    /// What a reader has done to get it, if that is counted.
    package let act: ReaderAct?

    package init(status: String, _ response: Response, by act: ReaderAct? = nil) {
        self.status = status
        self.response = response
        self.act = act
    }

    /// Returns the same answer with what a reader has done to get it.
    func got(by act: ReaderAct?) -> ReadyAnswer { ReadyAnswer(status: status, response, by: act) }
}

extension [ReadyAnswer] {
    /// The same answers, with all bodies that are in memory laid end to end in one piece of memory.
    ///
    /// They are made together and live equally long. If each had a piece of its own, these pieces would lie scattered among
    /// memory that is free again, and keep most of it from being handed back to the system.
    var laidTogether: [ReadyAnswer] {
        var whole: [UInt8] = []
        whole.reserveCapacity(reduce(0) { $0 + ($1.memory?.count ?? 0) })
        for case let body? in map(\.memory) { whole += body }
        var start = 0
        return map { answer in
            guard let body = answer.memory else { return answer }
            defer { start += body.count }
            let piece = whole[start..<start + body.count]
            return ReadyAnswer(
                status: answer.status,
                Response(head: answer.response.head, body: .memory(piece)),
                by: answer.act
            )
        }
    }
}

extension ReadyAnswer {
    fileprivate var memory: ArraySlice<UInt8>? {
        if case .memory(let bytes) = response.body { bytes } else { nil }
    }
}
