internal import CEpoll
internal import Glibc
internal import System

/// Waits for the readiness of many descriptors with one epoll instance.
///
/// It is level-triggered: what a handler leaves unread is reported again.
@safe struct Epoll: ~Copyable {
    /// The events for which a descriptor is watched; errors and hang-ups are always reported.
    struct Interest: OptionSet {
        let rawValue: UInt32
        static let read = Interest(rawValue: EPOLLIN.rawValue)
        static let write = Interest(rawValue: EPOLLOUT.rawValue)
        /// Not all of several instances that wait for one socket are woken.
        ///
        /// An interest with this option cannot be modified later (epoll_ctl(2)).
        static let exclusive = Interest(rawValue: EPOLLEXCLUSIVE.rawValue)
        /// Neither input nor output is reported, and a hang-up, which would be reported for as long as it lasts, is only
        /// reported when something about the connection changes, for instance that everything has been acknowledged.
        static let change = Interest(rawValue: EPOLLET.rawValue)
    }

    /// A report about one descriptor.
    struct Event {
        let token: UInt64
        let mask: UInt32
        var isReadable: Bool { mask & (EPOLLIN.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 }
        /// Whether both sides have closed, or the connection is broken.
        var isHungUp: Bool { mask & EPOLLHUP.rawValue != 0 }
        var isBroken: Bool { mask & EPOLLERR.rawValue != 0 }
        var isWritable: Bool { mask & (EPOLLOUT.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 }
    }

    /// The most reports that one wait returns: enough for a burst, in 3 kB of memory.
    private static let batch = 256

    private let descriptor: Descriptor
    private var buffer = unsafe [epoll_event](repeating: epoll_event(), count: Epoll.batch)
    /// How many reports the last wait brought, and how many of them have been taken.
    private var filled = 0
    private var taken = 0

    init() throws(SystemError) {
        let number = epoll_create1(CInt(EPOLL_CLOEXEC))
        guard number >= 0 else { throw .last }
        descriptor = Descriptor(adopting: number)
    }

    /// The instance's own descriptor, which is readable while a report waits.
    var number: CInt { descriptor.number }

    /// Watches a descriptor until it is closed.
    func add(_ number: CInt, _ interest: Interest, token: UInt64) throws(SystemError) {
        try control(EPOLL_CTL_ADD, number, interest, token)
    }

    func modify(_ number: CInt, _ interest: Interest, token: UInt64) throws(SystemError) {
        try control(EPOLL_CTL_MOD, number, interest, token)
    }

    func remove(_ number: CInt) { _ = epoll_ctl(descriptor.number, EPOLL_CTL_DEL, number, nil) }

    private func control(
        _ operation: CInt,
        _ number: CInt,
        _ interest: Interest,
        _ token: UInt64
    ) throws(SystemError) {
        var event = unsafe epoll_event()
        unsafe event.events = interest.rawValue
        unsafe event.data.u64 = token
        guard unsafe epoll_ctl(descriptor.number, operation, number, &event) == 0 else { throw .last }
    }

    /// How long a wait lasts if there is nothing to report.
    enum Patience: CInt {
        case never = 0
        case forever = -1
    }

    /// Waits for reports, which ``next()`` then returns one by one; call it when none is left.
    ///
    /// A signal may end the wait without any report.
    mutating func wait(_ patience: Patience) {
        let count = unsafe epoll_wait(descriptor.number, &buffer, CInt(Self.batch), patience.rawValue)
        filled = max(0, Int(count))
        taken = 0
    }

    /// Whether ``next()`` has another report.
    var hasNext: Bool { taken < filled }

    /// Returns the next report of the last wait.
    ///
    /// It may be an old one: the state may have changed since, and the descriptor may have been closed.
    mutating func next() -> Event? {
        guard hasNext else { return nil }
        defer { taken += 1 }
        return unsafe Event(token: buffer[taken].data.u64, mask: buffer[taken].events)
    }
}
