import Reactor

/// Fuzzes what is read before TLS, from a balancer or from whoever speaks in its place.
///
/// What the parser says does not depend on the cuts, it takes no more than it is given, and the header is whole with
/// its last byte and not before.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzProxyHeader(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    check(input)
    // Few inputs get past the signatures by themselves, and still fewer past a length that fits.
    check(Array("PROXY TCP6 ".utf8) + input)
    check(Array("\r\n\r\n\0\r\nQUIT\n".utf8) + input)
    let length = UInt16(truncatingIfNeeded: input.count)
    check(
        Array("\r\n\r\n\0\r\nQUIT\n\u{21}\u{11}".utf8) + [UInt8(length >> 8), UInt8(length & 0xFF)] + input
    )
    return 0
}

private func check(_ input: [UInt8]) {
    var whole = ProxyHeaderParser()
    let progress = whole.receive(input.span)
    precondition(byteByByte(input[...]) == progress, "progress is cut off")
    guard case .complete(_, let consumed) = progress else { return }

    precondition(0...input.count ~= consumed, "more is taken than was given")
    precondition(byteByByte(input.prefix(consumed)) == progress, "what follows is looked at")
    precondition(
        byteByByte(input.prefix(consumed).dropLast()) == .needsMoreBytes,
        "the last byte is not needed"
    )
}

/// As though the bytes came one by one; `consumed` counts over all of them.
private func byteByByte(_ input: ArraySlice<UInt8>) -> ProxyHeaderParser.Progress {
    var parser = ProxyHeaderParser()
    for (before, byte) in input.enumerated() {
        switch parser.receive([byte].span) {
        case .needsMoreBytes: continue
        case .complete(let header, let consumed): return .complete(header, consumed: before + consumed)
        case .malformed(let error): return .malformed(error)
        }
    }
    return .needsMoreBytes
}
