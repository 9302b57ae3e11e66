package import Logging
package import Reactor
internal import Synchronization
internal import System
internal import TLS

/// Writes the reactor's faults to the operator's log: a line for each kind at once, then one a minute with a count.
///
/// ```
/// warning: no descriptor is free: the address with most idle connections loses one; allow more with LimitNOFILE= or ulimit -n
/// warning: no descriptor is free: … (4120 times more in a minute)
/// ```
package final class FaultLog: Sendable {
    /// The time between two lines of a kind: short enough to see that something goes on, and at most 1,440 lines a day about
    /// it.
    private static let interval = Duration.seconds(60)

    private let log: Logger
    private let faults = Mutex(RepeatedFaults<String>(interval: interval))

    private let knowsChanges: Bool

    /// - Parameters:
    ///   - log: The logger that takes the lines; a fault below its level is not even counted.
    ///   - knowsChanges: Whether changes of files lead to a reload by themselves, so that one that a reader has met is no news.
    package init(_ log: Logger, knowsChanges: Bool = false) {
        self.log = log
        self.knowsChanges = knowsChanges
    }

    /// Reports a fault, now, later, or as one of many.
    package func report(_ fault: Fault) {
        let level = fault.level
        guard level >= log.logLevel else { return }
        if knowsChanges, case .file(let error) = fault, error.reason == nil { return }
        let kind = fault.kind
        switch faults.withLock({ $0.record(kind, at: .now) }) {
        case .count: break
        case .tell: log.log(level: level, "\(fault)")
        case .tellLater(let instant):
            Task { [self] in
                try await Task.sleep(until: instant, clock: .continuous)
                let count = faults.withLock { $0.due(kind, at: .now) }
                log.log(level: level, "\(fault) (\(count) times more in a minute)")
            }
        }
    }
}

extension Fault {
    /// The kind by which faults are counted together.
    ///
    /// It never depends on anything that a peer chooses, or there would be as many kinds as the peer likes.
    fileprivate var kind: String {
        switch self {
        case .outOfDescriptors: "descriptors"
        case .full: "full"
        case .refused(let refusal): "refused \(refusal.rawValue)"
        case .accept: "accept"
        case .proxyHeader: "proxy"
        case .file(let error): "file \(error.path)"
        case .making(let reason): "making \(reason)"
        case .tls(let error): error.cause == .exceededLimit ? "tls-limit" : "tls"
        }
    }

    /// The level of the fault: an operator cannot mend what readers' clients do wrong, on purpose or not.
    fileprivate var level: Logger.Level {
        switch self {
        case .outOfDescriptors, .full, .refused(.total), .proxyHeader: .warning
        case .accept, .file, .making: .error
        // The operator has asked for this limit, and wants to hear of it.
        case .refused(.handshakeRate): .notice
        case .refused(.address), .tls: .debug
        }
    }
}

extension Fault: CustomStringConvertible {
    /// A line that says what happens now and what to do.
    package var description: String {
        switch self {
        case .outOfDescriptors:
            "no descriptor is free: the address with most idle connections loses one; allow more with LimitNOFILE= or ulimit -n"
        case .full:
            "the limit on connections is reached: the address with most idle ones loses one; --max-connections raises it"
        case .refused(.total):
            "the limit on connections is reached and none is idle: who comes is turned away; --max-connections raises it"
        case .refused(.address):
            "a peer has as many connections as one may have; --max-connections-per-address raises the limit"
        case .refused(.handshakeRate):
            "a peer begins more handshakes than one may and is refused; --handshake-rate-limit raises the limit"
        case .accept(let error): "cannot accept connections: \(error)"
        case .proxyHeader(let error, let proxy): "\(proxy.host): \(error)"
        case .file(let error): "\(error)"
        case .making(let reason): "a book, or what answers readers, could not be made: \(reason)"
        case .tls(let error): "TLS: \(error.cause.words): \(error)"
        }
    }
}

extension TLSError.Cause {
    fileprivate var words: String {
        switch self {
        case .peerAlert(let number): "the peer gave up (alert \(number))"
        case .refusedPeer: "the peer was refused"
        case .exceededLimit: "the peer sent more than a handshake and a request take"
        case .local: "failed here"
        }
    }
}
