import ArgumentParser
import Reactor

/// The options of a server behind a balancer.
struct ProxyOptions: ParsableArguments {
    @Flag(
        help: "Expect a PROXY header, version 1 or 2, at the front of each connection from a trusted proxy."
    )
    var proxyProtocol = false

    @Option(
        name: .customLong("trusted-proxy"),
        help: ArgumentHelp(
            "A balancer's address or block of addresses, such as 192.0.2.7 or 2001:db8::/64; repeatable. Whoever connects from elsewhere is served without a header being looked for.",
            valueName: "address/prefix"
        ),
        transform: AddressBlock.init
    )
    var blocks: [AddressBlock] = []

    /// Neither says anything without the other: a header that is taken from everyone lets everyone be anyone.
    func validate() throws {
        if proxyProtocol, blocks.isEmpty {
            throw ValidationError(
                "--proxy-protocol: name the balancer with --trusted-proxy, such as --trusted-proxy 192.0.2.7"
            )
        }
        if !proxyProtocol, !blocks.isEmpty {
            throw ValidationError("--trusted-proxy: add --proxy-protocol, which it is for")
        }
    }

    /// Empty where the option is not given.
    var trustedProxies: [AddressBlock] { blocks }
}
