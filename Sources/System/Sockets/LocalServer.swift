internal import Dispatch
internal import Glibc

/// Answers who connects to a socket of this machine, each with one document for one line, for as long as this value lives.
///
/// ```
/// client ── a line, or the end ──► server
///        ◄── the document, the end ──
/// ```
///
/// It has threads of its own and works on no event loop. A client that says nothing, or does not read, costs one of a few places for
/// some seconds and nothing else; who comes when all are taken gets an empty answer.
package final class LocalServer {
    /// How many clients are answered at once; each holds a descriptor.
    package static let places = 4
    /// The most bytes of the line that are looked at.
    private static let lineLimit = 256

    /// How long a client has, in all.
    package struct Patience: Hashable, Sendable {
        /// Until its line is whole; one that has not come by then counts as none, such as that of a person who waits for an answer.
        package var line: Duration
        /// From then until it has read everything.
        package var answer: Duration

        package init(line: Duration = .seconds(1), answer: Duration = .seconds(5)) {
            (self.line, self.answer) = (line, answer)
        }
    }

    private static let pauseInMicroseconds: UInt32 = 100_000

    private let source: any DispatchSourceRead

    /// Begins to answer.
    ///
    /// - Parameters:
    ///   - listener: The socket, which is removed when nobody needs it any more.
    ///   - patience: How long a client has.
    ///   - answer: Returns the document for a line, without its end; for an empty one if there was none. It is called from several
    ///     threads at once, and may take its time.
    package init(
        on listener: LocalListener,
        patience: Patience = Patience(),
        answer: @escaping @Sendable (String) -> [UInt8]
    ) {
        let queue = DispatchQueue(label: "lectern.local", qos: .utility)
        let clients = DispatchQueue(label: "lectern.local.clients", qos: .utility, attributes: .concurrent)
        let places = DispatchSemaphore(value: Self.places)
        let source = DispatchSource.makeReadSource(fileDescriptor: listener.number, queue: queue)
        source.setEventHandler {
            guard let client = listener.accept() else {
                // Without a descriptor for it the client goes on waiting, and would be reported again at once, and again.
                usleep(Self.pauseInMicroseconds)
                return
            }
            guard places.wait(timeout: .now()) == .success else { return }
            let number = client.release()
            clients.async {
                Self.serve(Descriptor(adopting: number), patience, answer)
                places.signal()
            }
        }
        // The socket has to stay open until the source has let go of it.
        source.setCancelHandler { withExtendedLifetime(listener) {} }
        source.activate()
        self.source = source
    }

    deinit { source.cancel() }

    private static func serve(
        _ client: consuming Descriptor,
        _ patience: Patience,
        _ answer: (String) -> [UInt8]
    ) {
        let number = client.number
        let line = line(from: number, by: .now + patience.line)
        let deadline = ContinuousClock.now + patience.answer
        var rest = answer(line)[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes {
                unsafe send(
                    number,
                    $0.baseAddress,
                    $0.count,
                    CInt(MSG_NOSIGNAL) | CInt(MSG_DONTWAIT)
                )
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                guard errno == EAGAIN, isWritable(number, within: ContinuousClock.now.duration(to: deadline))
                else { return }
            }
        }
        discardInput(of: number)
    }

    /// Takes what has come after the line: if it were left unread, the end would be a reset, in which some clients lose the answer.
    private static func discardInput(of number: CInt) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        unsafe _ = recv(number, &buffer, buffer.count, CInt(MSG_DONTWAIT))
    }

    /// Returns what comes before the first line feed, the end, or the deadline.
    private static func line(from number: CInt, by deadline: ContinuousClock.Instant) -> String {
        var line: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: lineLimit)
        while line.count < lineLimit, !line.contains(UInt8(ascii: "\n")) {
            let count = unsafe recv(number, &buffer, buffer.count, CInt(MSG_DONTWAIT))
            if count > 0 {
                line += buffer.prefix(count)
            } else if count == 0 {
                break
            } else if errno != EINTR {
                guard errno == EAGAIN, isReadable(number, within: ContinuousClock.now.duration(to: deadline))
                else { break }
            }
        }
        let text = line.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return String(decoding: text, as: UTF8.self)
    }
}
