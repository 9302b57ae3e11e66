import ArgumentParser
import Gemini
import Gopher
import Service
import Serving
import System

/// `lectern fetch`.
struct Fetch: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what is at a gemini:// or gopher:// address.",
        discussion:
            "The exit status is 0 when the server answers with a page (2x; in Gopher anything but an error item) and all of it came, and 1 otherwise. Any certificate is taken, and redirects are shown, not followed. Gopher has no header. A pipe or a file gets every byte as it came. At a terminal characters that could steer it are shown as \u{FFFD}, and a text over Gopher without the dots of the protocol."
    )

    @Argument(
        help: ArgumentHelp(
            "The address, such as gemini://localhost/ or gopher://localhost:7070/",
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
        let answer = try GeminiClient(route).fetch(try address(url))
        if header { say(answer.header.description) }
        guard answer.header.status == .success else { throw CommandError.noPage(url, answer.header) }
        if let type = answer.header.text.flatMap({ MediaType($0) }), !type.isText, isStandardOutputATerminal()
        {
            throw CommandError.notForATerminal(url, "\(type)", bytes: answer.body.count)
        }
        try show(answer.body, readable: answer.body, cut: answer.cut)
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
