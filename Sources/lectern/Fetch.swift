import ArgumentParser
import Gemini
import Service

/// `lectern fetch`.
struct Fetch: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what is at a gemini:// address.",
        discussion:
            "The exit status is 0 when the server answers with a page (2x) and 1 otherwise. Any certificate is taken, and redirects are shown, not followed."
    )

    @Argument(help: ArgumentHelp("The address, such as gemini://localhost/", valueName: "url"))
    var url: String

    @Flag(help: "Show the response header first.")
    var header = false

    func run() throws {
        let target = try address()
        let answer = try GeminiClient().fetch(target)
        if header { say(answer.header.description) }
        guard answer.header.status == .success else { throw ServiceError("\(url): \(answer.header)") }
        writeToStandardOutput(answer.body)
        guard answer.isComplete else {
            throw ServiceError("\(url): cut off after \(answer.body.count) bytes")
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
            throw ServiceError("\(url): this version fetches gemini:// addresses alone")
        }
        return address
    }
}
