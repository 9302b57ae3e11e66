import Gopher
import Text

/// Fuzzes what comes from anyone: requests, and the menus, texts and addresses of other servers.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzGopher(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Span(_unsafeElements: UnsafeBufferPointer(start: start, count: count))
    let line = checkBuffer(input)
    checkRequest(line)
    checkMenu(input)
    let text = GopherText(parsing: input)
    precondition(GopherText(parsing: text.bytes(.strict).span) == text)
    let words = String(decoding: line, as: UTF8.self)
    for beginning in ["", "gopher://", "gopher://a/"] { checkURL(beginning + words) }
    checkLines(of: words)
    return 0
}

/// Cut in two, a line ends where it ends in one piece.
private func checkBuffer(_ input: Span<UInt8>) -> [UInt8] {
    var whole = GopherRequest.line
    var halves = GopherRequest.line
    let progress = whole.append(input)
    _ = halves.append(input.extracting(0..<input.count / 2))
    precondition(halves.append(input.extracting(input.count / 2..<input.count)) == progress)
    precondition(halves.bytes == whole.bytes && whole.bytes.count <= GopherRequest.lineLimit + 2)
    return whole.bytes
}

private func checkRequest(_ line: [UInt8]) {
    guard let request = try? GopherRequest(parsing: line.span) else { return }
    precondition(request.selector.bytes.count <= Selector.limit)
    // Words that came in Latin 1 go out in UTF-8, which may be too long.
    guard request.line.count <= GopherRequest.lineLimit + 2 else { return }
    precondition((try? GopherRequest(parsing: request.line.span)) == request)
}

/// What the tolerant parser makes of anything stands the strict one, and where that has no complaint both agree.
private func checkMenu(_ input: Span<UInt8>) {
    let menu = Menu(tolerating: input)
    precondition((try? Menu(parsing: menu.bytes.span)) == menu)
    if let strict = try? Menu(parsing: input) { precondition(strict == menu) }
    for item in menu.items {
        let url = GopherURL(item.server, type: item.type, selector: item.selector)
        precondition((try? GopherURL(url.description)) == url)
    }
}

private func checkURL(_ text: String) {
    guard let url = try? GopherURL(text) else { return }
    precondition((try? GopherURL(url.description)) == url)
}

private func checkLines(of text: String) {
    for line in LineWrapper(width: 12, prefix: "  ", firstPrefix: "* ").lines(of: text) {
        precondition(line.displayWidth <= 12)
    }
}
