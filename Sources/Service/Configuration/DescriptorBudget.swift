internal import System

/// What a server takes of the descriptors that the system allows the process.
struct DescriptorBudget: Hashable, Sendable {
    let allowed: Int
    /// What is open in a server to which nobody is connected.
    let own: Int

    /// The standard streams; a pipe for signals; of Dispatch an epoll instance, what wakes it, and one for each of two clocks.
    private static let ofAProcess = 3 + 2 + 2 + 2
    /// An epoll instance, and the timer of its turns.
    private static let ofALoop = 2
    /// A socket at which it can be asked what the server does, and those who ask.
    private static let ofStatus = 1 + LocalServer.places
    /// Never given to connections: most of it is not open, and a reload reads its files with it.
    private static let reserve = 64
    /// Folders and files that a reload has open at once, and some to spare.
    private static let ofAReload = 12

    /// - Parameters:
    ///   - allowed: The limit.
    ///   - loops: How many event loops.
    ///   - plans: How readers come by each protocol: every address takes a socket a loop, and one that was handed in a copy a loop.
    ///   - tellsStatus: Whether it can be asked over a socket what the server does.
    ///   - isManaged: Whether a service manager is told what the server does.
    init(
        allowed: Int,
        loops: Int,
        plans: [ListenerPlan],
        tellsStatus: Bool = false,
        isManaged: Bool = false
    ) {
        self.allowed = allowed
        let bound = plans.flatMap(\.addresses).reduce(0) { $0 + $1.addresses.count }
        let inherited = plans.reduce(0) { $0 + $1.inherited.count }
        own =
            Self.ofAProcess + (tellsStatus ? Self.ofStatus : 0) + (isManaged ? 1 : 0) + inherited
            + loops * (Self.ofALoop + bound + inherited)
    }

    /// How many connections can be had at once, at least 1.
    var connections: Int { connections(besides: 0) }

    /// How many connections can be had at once beside so many files that are held open to be served, at least 1.
    ///
    /// Each takes a second descriptor while a reload opens it anew.
    func connections(besides openFiles: Int) -> Int {
        max(1, allowed - max(Self.reserve, own + Self.ofAReload) - 2 * openFiles)
    }

    /// So many are needed to serve one reader at a time.
    var least: Int { own + 1 }

    /// - Throws: Where nobody could be served.
    func check() throws(Shortage) {
        guard allowed >= least else { throw Shortage(allowed: allowed, least: least) }
    }

    /// Too few descriptors for a single connection.
    struct Shortage: Error, Hashable, CustomStringConvertible {
        let allowed: Int
        let least: Int

        /// One line that says what to do.
        var description: String {
            "of the \(allowed) descriptors allowed none is left for a connection: this server needs \(least) to serve one reader at a time, and 200 to serve many; allow more with LimitNOFILE= or ulimit -n"
        }
    }
}
