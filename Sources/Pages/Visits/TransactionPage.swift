import Content
import Languages
import Records

extension PageKind {
    static let transaction = PageKind(
        .transaction,
        "the page of the request",
        from: { _ in .nowhere },
        compose: nil
    )
    static let today = PageKind(
        .today,
        "the page of this day",
        from: { article in article.events.contains { $0.anniversaries.isEmpty == false } ? .nowhere : nil },
        compose: nil
    )
    static let random = PageKind(
        .random,
        "the way to a page at random",
        from: { _ in .nowhere },
        compose: nil
    )
}

/// Answers with the request itself, line by line: the protocol teaches itself.
struct TransactionDesk: Answering {
    let place: PagePath
    private let wording: Wording
    private let foot: [Link]

    init(of context: PageContext) {
        place = context.addresses.scheme.path(of: .transaction)
        wording = context.wording
        foot = [
            Link(.page(.about), label: context.aboutTitle), Link(.page(.home), label: wording[.home]),
        ]
    }

    var keptFromRobots: [PagePath] { [place] }

    func reply(to inquiry: Inquiry) -> Reply? {
        guard let transaction = inquiry.transaction?() else { return nil }
        var draft = PageDraft(.transaction, title: wording[.transaction], foot: foot, under: wording[.onward])
        draft.add(wording[.transactionIntroduction])
        if let security = transaction.security {
            draft.add(.heading(level: 2, wording[.transactionConnection]))
            draft.add(.list(lines(of: security).map { [.text($0)] }))
        }
        draft.add(.heading(level: 2, wording[.transactionRequest]))
        draft.add(transaction.line)
        let words = Words(of: transaction)
        draft.add(wording[words.request])
        draft.add(.heading(level: 2, wording[.transactionAnswer]))
        if let status = words.status { draft.add("\(status) text/gemini; lang=\(wording.language)\\r\\n") }
        draft.add(wording[words.answer])
        draft.add(.heading(level: 2, wording[.transactionSeen]))
        draft.add(wording[words.seen])
        return .page(draft.finished())
    }

    /// What is said of a request over its protocol.
    private struct Words {
        let request: Phrase
        /// The status of the answer; `nil` if it has none.
        var status: String?
        let answer: Phrase
        let seen: Phrase

        init(of transaction: Transaction) {
            if transaction.isSpartan {
                (request, status) = (.transactionData, "2")
                (answer, seen) = (.transactionStatus, .transactionSeenOfSpartan)
            } else if transaction.security != nil {
                (request, status) = (.transactionAddress, "20")
                (answer, seen) = (.transactionHeader, .transactionSeenOfGemini)
            } else {
                (request, answer, seen) = (
                    .transactionSelector, .transactionMenu, .transactionSeenOfGopher
                )
            }
        }
    }

    private func lines(of security: Transaction.Security) -> [String] {
        var lines = [
            wording.titled(security.version, wording[.transactionVersion]),
            wording.titled(security.cipher, wording[.transactionCipher]),
        ]
        if let group = security.group { lines.append(wording.titled(group, wording[.transactionGroup])) }
        lines.append(
            security.serverName.map { wording.titled($0, wording[.transactionServerName]) }
                ?? wording[.transactionNoServerName]
        )
        return lines + [wording[security.isResumed ? .transactionResumed : .transactionNewSession]]
    }
}
