import ArgumentParser
import Gemini
import Gopher
import Service

/// `lectern fetch`.
struct Fetch: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what is at a gemini:// or gopher:// address.",
        discussion:
            "The exit status is 0 when the server answers with a page (2x; in Gopher anything but an error item) and 1 otherwise. Any certificate is taken, and redirects are shown, not followed. Gopher has no header; its texts are printed without the protocol's dots."
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

    func run() throws {
        if let target = try gopherAddress() { return writeToStandardOutput(try GopherClient().fetch(target)) }
        let target = try address()
        let answer = try GeminiClient().fetch(target)
        if header { say(answer.header.description) }
        guard answer.header.status == .success else { throw ServiceError("\(url): \(answer.header)") }
        writeToStandardOutput(answer.body)
        guard answer.isComplete else {
            throw ServiceError("\(url): cut off after \(answer.body.count) bytes")
        }
    }

    /// - Returns: `nil` for an address of another scheme.
    private func gopherAddress() throws -> GopherURL? {
        do {
            return try GopherURL(url)
        } catch GopherURLError.scheme {
            return nil
        } catch {
            throw ServiceError("\(url): \(error)")
        }
    }

    private func address() throws -> GeminiURL {
        let request: GeminiRequest
        do {
            request = try GeminiRequest(address: url)
        } catch {
            throw ServiceError("\(url): \(error)")
        }
        guard case .gemini(let address) = request else {
            throw ServiceError("\(url): this version fetches gemini:// and gopher:// addresses alone")
        }
        return address
    }
}
