import Gemini
import Text

/// Fuzzes what comes from anyone: requests, and the headers of other servers' answers.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGemini(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Span(_unsafeElements: UnsafeBufferPointer(start: start, count: count))
    let line = checkBuffer(input)
    // A fuzzer finds neither the scheme nor the end of a line by itself in any reasonable time.
    for beginning in ["", "gemini://", "gemini://[", "gemini://a/"] {
        checkRequest(Array(beginning.utf8) + line + Array("\r\n".utf8))
    }
    for beginning in ["", "GET /", "HEAD / HTTP/"] {
        let request = Array(beginning.utf8) + line
        // A line that is known by its first bytes stays what it is, whatever comes behind them.
        guard let first = HTTPRequestLine(beginning: request.span) else { continue }
        precondition(HTTPRequestLine(beginning: (request + line).span) == first)
    }
    for beginning in ["", "20 ", "20 text/gemini;"] {
        checkHeader(Array(beginning.utf8) + line + Array("\r\n".utf8))
    }
    return 0
}

/// Cut in two, a line ends where it ends in one piece.
private func checkBuffer(_ input: Span<UInt8>) -> [UInt8] {
    var whole = GeminiRequest.line
    var halves = GeminiRequest.line
    let progress = whole.append(input)
    _ = halves.append(input.extracting(0..<input.count / 2))
    precondition(halves.append(input.extracting(input.count / 2..<input.count)) == progress)
    precondition(halves.bytes == whole.bytes)
    return whole.bytes
}

/// What parses prints and parses again to the same value: a normal form is its own normal form.
private func checkRequest(_ line: [UInt8]) {
    guard let request = try? GeminiRequest(parsing: line.span) else { return }
    let printed = request.line
    // The slash of an empty path may be one byte too many.
    guard printed.count <= GeminiRequest.addressLimit + 2 else { return }
    precondition((try? GeminiRequest(parsing: printed.span)) == request)
    guard case .gemini(let url) = request else { return }
    precondition(Host(url.host.description) == url.host)
    precondition(URLPath(url.path.string) == url.path && URLPath(url.path.reference) == url.path)
    if let query = url.query, let text = try? url.queryText() {
        precondition(query.contains("%") ? text.utf8.count < query.utf8.count : text == query)
    }
    precondition(!url.path.string.split(separator: "/").contains { $0 == "." || $0 == ".." })
}

private func checkHeader(_ line: [UInt8]) {
    guard let header = try? GeminiResponseHeader(parsing: line.span) else { return }
    precondition((try? GeminiResponseHeader(parsing: header.line.span)) == header)
    guard let type = header.text.flatMap({ MediaType($0) }) else { return }
    precondition(MediaType(type.description) == type)
}
