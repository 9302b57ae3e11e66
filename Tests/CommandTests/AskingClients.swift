import Dispatch
import Synchronization

/// Clients that ask for one page again and again, each on a thread of its own.
final class AskingClients: Sendable {
    struct Tally {
        var answers = 0
        /// No connection, or none that came to the end of its handshake.
        var refusals = 0
        /// Everything that was wrong after a complete handshake.
        var losses: [String] = []
    }

    private let tally = Mutex(Tally())
    private let isStopped = Atomic(false)
    private let threads = DispatchGroup()

    /// Begins at once; each whole answer has to begin with one of `beginnings`.
    init(_ count: Int, askFor url: String, on port: UInt16, expecting beginnings: [String]) {
        for index in 0..<count {
            let queue = DispatchQueue(label: "client-\(index)")
            queue.async(group: threads) { [self] in
                while !isStopped.load(ordering: .relaxed) { ask(url, on: port, expecting: beginnings) }
            }
        }
    }

    private func ask(_ url: String, on port: UInt16, expecting beginnings: [String]) {
        do {
            let text = try GeminiProbe(port: port).ask(url, serverName: "localhost").text
            let isExpected = beginnings.contains(where: text.hasPrefix)
            tally.withLock { isExpected ? $0.answers += 1 : $0.losses.append(text) }
        } catch let error as GeminiProbe.Lost {
            tally.withLock { $0.losses.append(error.reason) }
        } catch {
            tally.withLock { $0.refusals += 1 }
        }
    }

    var current: Tally { tally.withLock { $0 } }

    /// Returns once so many more answers have come.
    func answers(more count: Int) async throws {
        let goal = current.answers + count
        while current.answers < goal { try await Task.sleep(for: .milliseconds(2)) }
    }

    /// Ends all of them after the answer that each waits for.
    func stop() async -> Tally {
        isStopped.store(true, ordering: .relaxed)
        await withCheckedContinuation { continuation in
            threads.notify(queue: .global()) { continuation.resume() }
        }
        return current
    }
}
