import ArgumentParser
import Finger
import Gemini
import Gopher
import Nex
import Service
import Serving
import Spartan
import System

/// `lectern fetch`.
struct Fetch: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what is at an address of Gemini, Gopher, Spartan, Nex or Finger.",
        discussion:
            "The exit status is 0 when the server answers with a page (2x, over Spartan 2; in Gopher anything but an error item; in Nex and Finger anything) and all of it came, and 1 otherwise. Any certificate is taken, and redirects are shown, not followed. The query of a spartan:// address is sent as the data. Gopher, Nex and Finger have no header. A pipe or a file gets every byte as it came. At a terminal characters that could steer it are shown as \u{FFFD}, and a text over Gopher without the dots of the protocol."
    )

    @Argument(
        help: ArgumentHelp(
            "The address, such as gemini://localhost/, gopher://localhost:7070/, spartan://localhost/, nex://localhost/ or finger://localhost/today",
            valueName: "url"
        )
    )
    var url: String

    @Flag(help: "Show the response header first.")
    var header = false

    @Option(
        help: ArgumentHelp(
            "Seconds for all of it, from the name to the last byte. Default: 30.",
            valueName: "s"
        ),
        transform: SettingValue<Duration>.seconds.parse
    )
    var timeout: Duration = .seconds(30)

    @Option(
        help: ArgumentHelp(
            "Ask this server in the place of the one that the address names: to look at one under a name that does not lead to it yet.",
            valueName: "address[:port]"
        ),
        transform: ClientRoute.Server.init
    )
    var connect: ClientRoute.Server?

    func run() throws {
        let route = ClientRoute(timeout: timeout, server: connect)
        let url = try HostSpelling.ascii(in: self.url)
        if let target = try gopherAddress(url) {
            let answer = try GopherClient(route).fetch(target)
            return try show(answer.body[...], readable: answer.readable[...], cut: answer.cut)
        }
        if let target = try parsed(url, SpartanURL.init) {
            let answer = try SpartanClient(route).fetch(target)
            if header { say(answer.header.description) }
            guard answer.header.status == .success else {
                throw CommandError.noPage(url, "\(answer.header)")
            }
            return try show(answer.body, ofType: answer.header.text, cut: answer.cut)
        }
        if let target = try parsed(url, NexURL.init) { return try show(BareClient(route).fetch(target)) }
        if let target = try parsed(url, FingerURL.init) { return try show(BareClient(route).fetch(target)) }
        let answer = try GeminiClient(route).fetch(try address(url))
        if header { say(answer.header.description) }
        guard answer.header.status == .success else {
            throw CommandError.noPage(url, "\(answer.header)")
        }
        try show(answer.body, ofType: answer.header.text, cut: answer.cut)
    }

    private func show(_ answer: BareClient.Answer) throws {
        try show(answer.bytes[...], readable: answer.bytes[...], cut: answer.cut)
    }

    private func show(_ body: ArraySlice<UInt8>, ofType type: String?, cut: String?) throws {
        if let type = type.flatMap({ MediaType($0) }), !type.isText, isStandardOutputATerminal() {
            throw CommandError.notForATerminal(url, "\(type)", bytes: body.count)
        }
        try show(body, readable: body, cut: cut)
    }

    /// A file or another program gets what came, and a person what can be read of it.
    private func show(
        _ body: ArraySlice<UInt8>,
        readable: @autoclosure () -> ArraySlice<UInt8>,
        cut: String?
    ) throws {
        if isStandardOutputATerminal() {
            showOnTerminal(readable())
        } else if let (taken, reason) = writeWholeToStandardOutput(body) {
            throw CommandError.notWritten(url, bytes: taken, of: body.count, reason: reason)
        }
        if let cut { throw CommandError.cutOff(url, bytes: body.count, reason: cut) }
    }

    /// - Returns: `nil` if the address has another scheme.
    private func gopherAddress(_ url: String) throws -> GopherURL? {
        do {
            return try GopherURL(url)
        } catch GopherURLError.scheme {
            return nil
        } catch {
            throw CommandError.gopherAddress(url, error)
        }
    }

    /// - Returns: `nil` if the address has another scheme.
    private func parsed<Address>(
        _ url: String,
        _ parse: (String) throws(SchemeURLError) -> Address
    ) throws -> Address? {
        do throws(SchemeURLError) {
            return try parse(url)
        } catch .scheme {
            return nil
        } catch {
            throw CommandError.schemeAddress(url, error)
        }
    }

    private func address(_ url: String) throws -> GeminiURL {
        let request: GeminiRequest
        do {
            request = try GeminiRequest(address: url)
        } catch {
            throw CommandError.geminiAddress(url, error)
        }
        guard case .gemini(let address) = request else {
            throw CommandError.foreignScheme(url)
        }
        return address
    }
}
