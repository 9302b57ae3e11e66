package import Reactor

/// An answer as it is sent, with what the access log says of it.
///
/// The answer for a page is made once for all readers: its bytes are shared, never copied.
package struct ReadyAnswer: Sendable {
    /// The status, such as `20` over Gemini; over Gopher, Nex and Finger it is an item type, such as `1`.
    package let status: String
    package let response: Response

    package init(status: String, _ response: Response) {
        self.status = status
        self.response = response
    }
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
                Response(head: answer.response.head, body: .memory(piece))
            )
        }
    }
}

extension ReadyAnswer {
    fileprivate var memory: ArraySlice<UInt8>? {
        if case .memory(let bytes) = response.body { bytes } else { nil }
    }
}
