import Dispatch
import Synchronization
import System

/// Clients that share a number of requests, each on its own thread.
final class LoadClients: Sendable {
    struct Outcome: Sendable {
        /// The seconds from connecting to the end of the answer, for answers that came whole.
        var times: [Double] = []
        /// The number of requests without a connection, with another status than 20, or without a close_notify at the end.
        var errors = 0
        /// The time that the clients' threads took.
        var processorSeconds = 0.0
    }

    private let client: LoadClient
    private let left = Atomic(0)
    private static let success = Array("20 ".utf8)
    private let outcome = Mutex(Outcome())

    init(_ client: LoadClient) { self.client = client }

    /// Makes all requests and returns once the last answer is there; call it once at a time.
    func ask(_ requests: Int, by clients: Int) async -> Outcome {
        left.store(requests, ordering: .relaxed)
        outcome.withLock { $0 = Outcome() }
        let threads = DispatchGroup()
        for index in 0..<clients {
            // A queue of its own means a thread of its own for as long as it waits.
            DispatchQueue(label: "client-\(index)").async(group: threads) { self.askInTurn() }
        }
        await withCheckedContinuation { continuation in
            threads.notify(queue: .global()) { continuation.resume() }
        }
        return outcome.withLock(\.self)
    }

    private func askInTurn() {
        let before = ProcessUsage.threadSeconds
        var own = Outcome()
        while left.subtract(1, ordering: .relaxed).newValue >= 0 {
            let (isServed, seconds) = timed { try? client.ask().starts(with: Self.success) }
            if isServed == true { own.times.append(seconds) } else { own.errors += 1 }
        }
        own.processorSeconds = ProcessUsage.threadSeconds - before
        outcome.withLock { [own] in
            $0.times += own.times
            $0.errors += own.errors
            $0.processorSeconds += own.processorSeconds
        }
    }
}
