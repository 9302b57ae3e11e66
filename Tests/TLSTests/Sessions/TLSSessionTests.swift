import TLS
import Testing

struct TLSSessionTests {
    private func conversation(
        _ version: TLSVersion = .tls13,
        serverName: String? = "localhost"
    ) throws -> TLSConversation {
        try TLSConversation(
            TestIdentity.context(),
            client: TLSClientContext(versions: version...version),
            serverName: serverName
        )
    }

    private func connected(_ version: TLSVersion = .tls13) throws -> TLSConversation {
        let conversation = try conversation(version)
        try conversation.shakeHands()
        return conversation
    }

    @Test(
        arguments: zip(
            TLSVersion.allCases,
            ["TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", "TLS_AES_128_GCM_SHA256"]
        )
    )
    func shakesHands(version: TLSVersion, cipherSuite: String) throws {
        let conversation = try conversation(version)
        #expect(conversation.server.isHandshakeComplete == false)
        #expect(conversation.server.version == nil)
        #expect(conversation.server.cipherSuite == nil)
        try conversation.shakeHands()
        #expect(conversation.server.isHandshakeComplete == true)
        #expect(conversation.client.isHandshakeComplete == true)
        #expect(conversation.server.version == version && conversation.client.version == version)
        #expect(conversation.server.cipherSuite == cipherSuite)
        #expect(conversation.server.isResumed == false)
        #expect(
            try conversation.client.peerFingerprint == TestIdentity.localhost.get().certificate.fingerprint
        )
        #expect(conversation.server.peerFingerprint == nil)
    }

    @Test(arguments: TLSVersion.allCases)
    func handshakeSurvivesACutAtEveryByte(version: TLSVersion) throws {
        var cut = 1
        var isInside = true
        while isInside {
            isInside = false
            let conversation = try conversation(version)
            var clientIsDone = false
            while !clientIsDone || !conversation.server.isHandshakeComplete {
                clientIsDone = try conversation.client.handshake() == .done
                let toServer = conversation.client.takeCiphertext()
                isInside = try deliver(toServer, to: &conversation.server, cut: cut) || isInside
                let toClient = conversation.server.takeCiphertext()
                if !clientIsDone {
                    isInside = try deliver(toClient, to: &conversation.client, cut: cut) || isInside
                }
            }
            cut += 1
        }
        #expect(cut > 500)  // the server's flight alone is longer
    }

    /// - Returns: Whether the flight was long enough to be cut there.
    private func deliver(_ flight: [UInt8], to session: inout TLSSession, cut: Int) throws -> Bool {
        guard cut < flight.count else {
            try session.receive(flight.span)
            _ = try session.handshake()
            return false
        }
        try session.receive(flight.span.extracting(..<cut))
        #expect(try session.handshake() == .needsCiphertext)
        try session.receive(flight.span.extracting(cut...))
        _ = try session.handshake()
        return true
    }

    @Test(arguments: TLSVersion.allCases)
    func handshakeSurvivesSingleBytes(version: TLSVersion) throws {
        let conversation = try conversation(version)
        while try conversation.client.handshake() != .done || !conversation.server.isHandshakeComplete {
            for byte in conversation.client.takeCiphertext() {
                try conversation.server.receive([byte].span)
                _ = try conversation.server.handshake()
            }
            for byte in conversation.server.takeCiphertext() {
                try conversation.client.receive([byte].span)
                if !conversation.client.isHandshakeComplete { _ = try conversation.client.handshake() }
            }
        }
    }

    @Test(arguments: TLSVersion.allCases)
    func plaintextSurvivesACutAtEveryByte(version: TLSVersion) throws {
        let conversation = try connected(version)
        for cut in 0..<60 {
            try conversation.client.write("gemini://localhost/\r\n")
            let ciphertext = conversation.client.takeCiphertext()
            let end = min(cut, ciphertext.count - 1)
            try conversation.server.receive(ciphertext.span.extracting(..<end))
            #expect(try conversation.server.readAll() == Received())
            try conversation.server.receive(ciphertext.span.extracting(end...))
            #expect(try conversation.server.readAll().text == "gemini://localhost/\r\n")
        }
    }

    @Test func plaintextIsReadInPiecesOfTheLimit() throws {
        let conversation = try connected()
        try conversation.client.write("gemini")
        try conversation.server.receive(conversation.client.takeCiphertext().span)
        var buffer = Array("kept ".utf8)
        #expect(try conversation.server.read(into: &buffer, limit: 4) == .bytes(4))
        #expect(try conversation.server.read(into: &buffer, limit: 4) == .bytes(2))
        #expect(try conversation.server.read(into: &buffer, limit: 4) == .needsCiphertext)
        #expect(String(decoding: buffer, as: UTF8.self) == "kept gemini")
    }

    @Test(arguments: TLSVersion.allCases)
    func longAnswerInBatchesRoundTripsWhateverTheNetworkTakes(version: TLSVersion) throws {
        let conversation = try connected(version)
        let body = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
        var received = Received()
        var takes = [1, 16_383, 5, 40_000, 700].makeIterator()
        for start in stride(from: 0, to: body.count, by: 65_536) {
            try conversation.server.write(body.span.extracting(start..<min(start + 65_536, body.count)))
            while conversation.server.pendingCiphertext > 0 {
                let before = conversation.server.pendingCiphertext
                var network: [UInt8] = []
                let taken = conversation.server.flush { bytes in
                    network = [UInt8](bytes.extracting(..<min(takes.next() ?? 30_000, bytes.count)))
                    return network.count
                }
                #expect(taken == network.count && conversation.server.pendingCiphertext == before - taken)
                try conversation.client.receive(network.span)
                received.bytes += try conversation.client.readAll().bytes
            }
        }
        try conversation.server.close()
        received.isClosed = try conversation.sendToClient().isClosed
        #expect(received == Received(bytes: body, isClosed: true))
    }

    @Test(arguments: TLSVersion.allCases)
    func theFirstRecordsOfAnAnswerAreShort(version: TLSVersion) throws {
        let overhead = version == .tls13 ? 17 : 24  // content type, tag, and in TLS 1.2 the explicit nonce
        for (count, records) in [
            (1, [1]), (2_600, [2_600]), (2_601, [1_300, 1_301]), (9_000, [1_300, 2_600, 5_100]),
            (60_000, [1_300, 2_600, 5_200, 10_400, 16_384, 16_384, 7_732]),
        ] {
            let conversation = try connected(version)
            try conversation.server.write([UInt8](repeating: 65, count: count).span)
            #expect(conversation.server.takeCiphertext().recordLengths.map { $0 - overhead } == records)
        }
    }

    @Test func recordsGoOnGrowingFromBatchToBatch() throws {
        let conversation = try connected()
        var records: [Int] = []
        for _ in 0..<3 {
            try conversation.server.write([UInt8](repeating: 65, count: 4_000).span)
            records += conversation.server.takeCiphertext().recordLengths.map { $0 - 17 }
        }
        #expect(records == [1_300, 2_700, 4_000, 4_000])
    }

    @Test func whatIsWrittenBetweenPartialFlushesFollowsInOrder() throws {
        let conversation = try connected()
        try conversation.server.write("one ")
        var network: [UInt8] = []
        _ = conversation.server.flush { bytes in
            network += [UInt8](bytes.extracting(..<3))
            return 3
        }
        try conversation.server.write("two")
        network += conversation.server.takeCiphertext()
        try conversation.client.receive(network.span)
        #expect(try conversation.client.readAll().text == "one two")
    }

    @Test func flushKeepsWhatTheNetworkDoesNotTake() throws {
        struct Reset: Error {}
        let conversation = try connected()
        #expect(conversation.server.flush { _ in 1 } == 0)  // not called: nothing waits
        try conversation.server.write("here")
        let waiting = conversation.server.pendingCiphertext
        #expect(conversation.server.flush { _ in 0 } == 0)
        #expect(throws: Reset.self) { try conversation.server.flush { _ in throw Reset() } }
        #expect(conversation.server.pendingCiphertext == waiting)
        #expect(try conversation.sendToClient().text == "here")
    }

    @Test(arguments: TLSVersion.allCases)
    func closeNotifyTellsAWholeAnswerFromOneCutOff(version: TLSVersion) throws {
        let conversation = try connected(version)
        try conversation.server.write("20 text/gemini\r\n# Whole\n")
        #expect(try conversation.sendToClient() == Received(bytes: Array("20 text/gemini\r\n# Whole\n".utf8)))
        try conversation.server.close()
        try conversation.server.close()  // says nothing the second time
        let close = conversation.server.takeCiphertext()
        #expect(close.recordTypes.count == 1)
        try conversation.client.receive(close.span.extracting(..<(close.count - 1)))
        #expect(try conversation.client.readAll() == Received())
        try conversation.client.receive(close.span.extracting((close.count - 1)...))
        #expect(try conversation.client.readAll() == Received(isClosed: true))
    }

    @Test(arguments: TLSVersion.allCases)
    func clientMayCloseBeforeItReadsTheAnswer(version: TLSVersion) throws {
        let conversation = try connected(version)
        try conversation.client.write("gemini://localhost/\r\n")
        try conversation.client.close()
        #expect(
            try conversation.sendToServer()
                == Received(bytes: Array("gemini://localhost/\r\n".utf8), isClosed: true)
        )
        try conversation.server.write("20 text/gemini\r\n")
        try conversation.server.close()
        #expect(
            try conversation.sendToClient()
                == Received(bytes: Array("20 text/gemini\r\n".utf8), isClosed: true)
        )
    }

    @Test func closeBeforeTheHandshakeIsCompleteSaysNothing() throws {
        let conversation = try conversation()
        try conversation.server.close()
        #expect(conversation.server.pendingCiphertext == 0)
        try conversation.shakeHands()
    }

    @Test func writesNothingBeforeTheHandshakeAndNothingOfNothing() throws {
        let conversation = try conversation()
        #expect(throws: TLSError.self) { try conversation.server.write("early") }
        let connected = try connected()
        try connected.server.write("")
        #expect(connected.server.pendingCiphertext == 0)
        try connected.server.close()
        #expect(throws: TLSError.self) { try connected.server.write("late") }
    }

    @Test func oneFailureDoesNotLeakIntoAnotherSession() throws {
        let failing = try conversation()
        try failing.server.receive(Array("gemini://localhost/\r\n".utf8).span)
        let good = try connected()
        #expect(throws: TLSError.self) { try failing.server.handshake() }
        #expect(try good.server.readAll() == Received())
    }
}
