/// The table of all settings.
extension Setting {
    /// All settings in the order of the help.
    package static let options = listening + publicPorts + others

    /// All settings in the order of a configuration file, where those of one protocol stand together.
    package static let fields = zip(listening, publicPorts).flatMap { [$0, $1] } + others

    /// The addresses to listen on, one setting for each protocol.
    private static let listening = [
        Setting(
            "Listen",
            \.[.gemini].$listen,
            .listenAddress(of: .gemini),
            needsRestart: true,
            "Where to listen: [ADDRESS:]PORT, such as 1965, 192.0.2.1:1965 or [::1]:1965; repeatable. A port alone is every address of IPv4 and IPv6."
        ),
        Setting(
            "GopherListen",
            \.[.gopher].$listen,
            .listenAddress(of: .gopher),
            needsRestart: true,
            "Where to listen for Gopher, in the same way; repeatable. 0 turns it off."
        ),
        Setting(
            "SpartanListen",
            \.[.spartan].$listen,
            .listenAddress(of: .spartan),
            needsRestart: true,
            "Where to listen for Spartan, whose usual port is 300; repeatable. Off unless given."
        ),
        Setting(
            "NexListen",
            \.[.nex].$listen,
            .listenAddress(of: .nex),
            needsRestart: true,
            "Where to listen for Nex, whose usual port is 1900; repeatable. Off unless given."
        ),
        Setting(
            "FingerListen",
            \.[.finger].$listen,
            .listenAddress(of: .finger),
            needsRestart: true,
            "Where to listen for Finger, whose usual port is 79; repeatable. Off unless given."
        ),
    ]

    /// The public ports, one setting for each protocol, in the same order.
    private static let publicPorts = [
        Setting(
            "PublicPort",
            \.[.gemini].$publicPort,
            .port,
            "The port that readers use, where a router forwards another one."
        ),
        Setting(
            "GopherPublicPort",
            \.[.gopher].$publicPort,
            .port,
            "The same for Gopher, whose menus name it in every item."
        ),
        Setting(
            "SpartanPublicPort",
            \.[.spartan].$publicPort,
            .port,
            "The same for Spartan."
        ),
        Setting(
            "NexPublicPort",
            \.[.nex].$publicPort,
            .port,
            "The same for Nex."
        ),
        Setting(
            "FingerPublicPort",
            \.[.finger].$publicPort,
            .port,
            "The same for Finger."
        ),
    ]

    private static let others = [
        Setting(
            "GopherWidth",
            \.$gopherWidth,
            .columns,
            "How many columns a line of text has over Gopher, whose clients do not break lines."
        ),
        Setting(
            "Drafts",
            \.$drafts,
            .yesOrNo,
            "Show sections, terms and pages that are drafts, each with a line that says so."
        ),
        Setting(
            "CountAnswers",
            \.$countAnswers,
            .yesOrNo,
            "Count how often each answer to a question is chosen, in memory only and without a word about who has answered; the page about the text says so, and lectern status shows the counts."
        ),
        Setting(
            "Certs",
            \.$certificates,
            .folder,
            "The folder of the certificates: <hostname>.crt and <hostname>.key, PEM."
        ),
        Setting(
            "AccessLog",
            \.$accessLog,
            .accessLog,
            "How much of a reader's address the access log keeps: off, anonymous (no address), prefix (/24 or /48) or full."
        ),
        Setting(
            "LogLevel",
            \.$logLevel,
            .logLevel,
            needsRestart: true,
            "What is reported beside the access log: trace, debug, info, notice, warning, error or critical."
        ),
        Setting(
            "StatusSocket",
            \.$statusSocket,
            .socketPath,
            needsRestart: true,
            "The path of a socket, made at start, at which lectern status asks what the server does. Off unless given."
        ),
        Setting(
            "MaxConnections",
            \.$maxConnections,
            .count,
            needsRestart: true,
            "How many connections at once; by default what the system's limit on descriptors allows, 8192 at most."
        ),
        Setting(
            "MaxConnectionsPerAddress",
            \.$maxConnectionsPerAddress,
            .count,
            needsRestart: true,
            "How many of them from one IPv4 address or IPv6 /64."
        ),
        Setting(
            "RequestTimeout",
            \.$requestTimeout,
            .seconds,
            needsRestart: true,
            "Seconds from connecting to the end of the request, TLS handshake included."
        ),
        Setting(
            "WriteTimeout",
            \.$writeTimeout,
            .seconds,
            needsRestart: true,
            "Seconds after which a reader who takes nothing more of an answer is cut off."
        ),
        Setting(
            "RateLimit",
            \.$rateLimit,
            .rate,
            needsRestart: true,
            "How many requests a second one IPv4 address or IPv6 /64 may make in the long run, ten seconds' worth at once; more are answered with 44 over Gemini, 4 over Spartan and an error over the others. 0 sets no limit."
        ),
        Setting(
            "HandshakeRateLimit",
            \.$handshakeRateLimit,
            .rate,
            needsRestart: true,
            "How many TLS handshakes a second one IPv4 address or IPv6 /64 may begin in the long run, ten seconds' worth at once; more are refused with an alert before they cost anything. 0 sets no limit."
        ),
        Setting(
            "TrustedProxy",
            \.$trustedProxies,
            .addressBlock,
            "A balancer's address or block of addresses, such as 192.0.2.7 or 2001:db8::/64; repeatable. Whoever connects from elsewhere is served without a header being looked for."
        ),
        Setting(
            "Threads",
            \.$threads,
            .threads,
            needsRestart: true,
            "How many event loops; by default one a processor core."
        ),
    ]
}
