import Dispatch
import Synchronization

/// Clients that ask for one page again and again, each on its own thread.
final class AskingClients: Sendable {
    private let answered = Atomic(0)
    private let refused = Atomic(0)
    private let lost = Mutex<[String]>([])
    private let isStopped = Atomic(false)
    private let threads = DispatchGroup()

    /// Begins at once; each whole answer has to begin with `beginning`.
    init(_ count: Int, askFor url: String, on port: UInt16, expecting beginning: String) {
        for index in 0..<count {
            DispatchQueue(label: "client-\(index)").async(group: threads) { [self] in
                while !isStopped.load(ordering: .relaxed) { ask(url, on: port, expecting: beginning) }
            }
        }
    }

    private func ask(_ url: String, on port: UInt16, expecting beginning: String) {
        do {
            let text = try GeminiProbe(port: port).ask(url, serverName: "localhost").text
            if text.hasPrefix(beginning) {
                answered.wrappingAdd(1, ordering: .relaxed)
            } else {
                lost.withLock { $0.append(text) }
            }
        } catch let error as GeminiProbe.Lost {
            lost.withLock { $0.append(error.reason) }
        } catch {
            refused.wrappingAdd(1, ordering: .relaxed)
        }
    }

    /// The number of whole answers so far.
    var answers: Int { answered.load(ordering: .relaxed) }
    /// The number of attempts without a connection, or with one that did not come to the end of its handshake.
    var refusals: Int { refused.load(ordering: .relaxed) }
    /// All failures after a complete handshake.
    var losses: [String] { lost.withLock { $0 } }

    /// Returns once so many more answers have come.
    func answers(more count: Int) async throws {
        let goal = answers + count
        while answers < goal { try await Task.sleep(for: .milliseconds(2)) }
    }

    /// Ends each client after the answer for which it waits.
    func stop() async {
        isStopped.store(true, ordering: .relaxed)
        await withCheckedContinuation { continuation in
            threads.notify(queue: .global()) { continuation.resume() }
        }
    }
}
