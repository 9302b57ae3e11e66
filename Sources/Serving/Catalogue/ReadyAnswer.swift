package import Reactor

/// An answer as it is sent, and what the access log says of it.
///
/// A page's is made once for every reader who asks for it: its bytes are shared, never copied.
package struct ReadyAnswer: Sendable {
    /// The status over Gemini, such as `20`; the item type over Gopher, such as `1`.
    package let status: String
    package let response: Response

    package init(status: String, _ response: Response) {
        self.status = status
        self.response = response
    }
}

extension [ReadyAnswer] {
    /// The same answers, with all bodies that are in memory laid end to end in one piece of it.
    ///
    /// They are made together and live equally long. Each in a piece of its own would stand among what their making has left
    /// free, and keep most of it from being handed back to the system.
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
