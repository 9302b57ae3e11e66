import Content
import Finger
import Gemini
import Languages
import Nex
import Pages
import Publishing
import Reactor
import Records
import Renderers
import Serving
import Spartan
import System
import Text

private let files: [String: String] = [
    "capsule.rec": "Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSectionOrder: a\n",
    "sections/a.gmi":
        "Title: One\nSummary: S.\n\nThe [[lamp]].\n\n=: /search No\n\n=> https://example.org/ Out\n",
    "glossary/lamp.gmi": "Term: The lamp\nKind: concept\n\nA lamp burns oil.\n",
    "timeline.rec": "Date: 1822-01-01\nTitle: A lens\nText: By Fresnel.\nSection: a\n",
    "questions.rec":
        "Key: who\nSection: a\nPrompt: Who?\nAnswer: The lamp\nExplanation: [[lamp]].\nHint: Light.\n",
]

private struct Services: Sendable {
    let spartan: SpartanHosts
    let nex: NexHosts
    let finger: FingerHost

    init?() {
        let folder = SourceFolder(name: "C", files: files.mapValues { Array($0.utf8) })
        guard let article = loadArticle(from: folder).article, let name = Host("example.org") else {
            return nil
        }
        let served = Edition(of: article, isSearchable: true)
        let silent = Edition(of: article).visited(like: served)
        let log = AccessLog(mode: .full) { line in precondition(line.count { $0 == UInt8(ascii: "\n") } == 1)
        }
        let wording = served.wording
        let pages = Publication(served, as: .spartan)
        guard let catalogue = try? Catalogue([pages], HostFiles(for: [pages]), over: SpartanFace()),
            let texts = try? Catalogue([Publication(silent, as: .text(.lines))], .none, over: BareFace.nex),
            let nex = try? NexHosts(
                NexHost(named: "example.org", at: nil, catalogue: texts, wording: wording, today: { 20_783 }),
                log: log
            ),
            let finger = try? FingerHost(
                named: "example.org",
                at: nil,
                [Publication(silent, as: .text(.names))],
                wording: wording,
                log: log,
                today: { 20_783 }
            )
        else { return nil }
        let host = SpartanHost(
            names: [name],
            port: 300,
            catalogue: catalogue,
            wording: wording,
            today: { 20_783 }
        )
        spartan = SpartanHosts(host, log: log)
        self.nex = nex
        self.finger = finger
    }
}

private let services = Services()

/// Fuzzes what comes from anyone over Spartan, Nex and Finger: the request, as values and through to its answer, and the addresses and
/// answers that a client reads.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzSmall(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let services else { preconditionFailure("the capsule has an error") }
    let input = [UInt8](UnsafeBufferPointer(start: start, count: count))
    checkSpartan(input)
    checkLines(input)
    checkAddresses(String(decoding: input, as: UTF8.self))
    // What is asked for of this server, too, whatever the input has before its path.
    for request in [
        input, Array("example.org /".utf8) + input, Array("example.org /study/who/answer".utf8) + input,
    ] {
        if let answer = answer(to: request, at: services.spartan), !answer.starts(with: "HTTP/".utf8) {
            precondition((try? SpartanResponseHeader(parsing: answer.span)) != nil)
        }
    }
    for request in [input, input + [.lineFeed]] {
        if let answer = answer(to: request, at: services.nex) {
            precondition(String(validating: answer, as: UTF8.self) != nil && answer.last == .lineFeed)
        }
        if let answer = answer(to: request, at: services.finger) {
            precondition(
                zip([0] + answer, answer).allSatisfy { ($0 == .carriageReturn) == ($1 == .lineFeed) }
            )
            precondition(!answer.contains { $0.isControl && !$0.isLineBreak })
        }
    }
    return 0
}

/// Cut in two, a request is the same as in one piece.
private func checkSpartan(_ input: [UInt8]) {
    var whole = SpartanRequestGatherer()
    var halves = SpartanRequestGatherer()
    let progress = whole.append(input.span)
    _ = halves.append(input.span.extracting(0..<input.count / 2))
    precondition(halves.append(input.span.extracting(input.count / 2..<input.count)) == progress)
    precondition(halves.bytes == whole.bytes)
    precondition(whole.bytes.count <= SpartanRequest.lineLimit + 2 + SpartanRequest.dataLimit)
    let request = try? SpartanRequest(parsing: whole.bytes.span)
    precondition(request == nil || progress == .complete)
    if let request, request.bytes.count <= SpartanRequest.lineLimit {
        precondition(request.data.count <= SpartanRequest.dataLimit)
        precondition((try? SpartanRequest(parsing: request.bytes.span)) == request)
    }
    _ = try? SpartanResponseHeader(parsing: input.span)
}

private func checkLines(_ input: [UInt8]) {
    if let request = try? NexRequest(parsing: input.span) {
        precondition(
            request.path.utf8.first == UInt8(ascii: "/") && !request.path.utf8.contains { $0 >= 0x80 }
        )
    }
    if let request = try? FingerRequest(parsing: input.span) {
        precondition(!request.name.contains("@") && !request.name.unicodeScalars.contains(where: \.isControl))
    }
}

private func checkAddresses(_ words: String) {
    for beginning in ["", "spartan://", "nex://", "finger:", "finger://", "nex://a/", "finger://a/"] {
        let text = beginning + words
        if let url = try? SpartanURL(text) { precondition((try? SpartanURL("\(url)")) == url) }
        if let url = try? NexURL(text) { precondition((try? NexURL("\(url)")) == url) }
        if let url = try? FingerURL(text) { precondition((try? FingerURL("\(url)")) == url) }
    }
}

private func answer<Service: PlainService>(to bytes: [UInt8], at service: Service) -> [UInt8]? {
    var exchange = PlainExchange(with: Visitor(.v4(0x7F00_0001, port: 1)), at: service)
    var response: Response?
    if bytes.isEmpty {
        response = exchange.requestTimedOut()
    } else if case .respond(let ready) = exchange.receive(bytes.span) {
        response = ready
    }
    exchange.ended(
        ConnectionSummary(
            peer: .v4(0x7F00_0001, port: 1),
            bytesSent: 0,
            duration: .zero,
            tlsVersion: nil,
            reason: .complete
        )
    )
    guard let response, case .memory(let body) = response.body else { return nil }
    let whole = response.head + body
    return whole.isEmpty ? nil : whole
}
