import Content
import Pages
@testable import Publishing
import System
import TestSupport
import Testing

struct SharedAnswersTests {
    private static let text = "sections/opening.gmi"

    /// A source of which nothing has to be right to be the same or not.
    private func origin(
        _ bytes: String = "# Opening\n",
        media: [String: MediaEntry] = [:],
        showingDrafts: Bool = false
    ) -> TextOrigin {
        let folder = SourceFolder(name: "capsule", files: [Self.text: Array(bytes.utf8)], media: media)
        return TextOrigin(folder, showingDrafts: showingDrafts)
    }

    @Test func theSameSourceIsAnsweredFromTheSame() {
        let shared = SharedAnswers()
        let first = shared.answers(of: origin(), countsAnswers: false).answers
        #expect(shared.answers(of: origin(), countsAnswers: false).answers === first)
    }

    @Test func anotherSourceIsNot() {
        let shared = SharedAnswers()
        let first = shared.answers(of: origin(), countsAnswers: false).answers
        let others = [
            origin("# Ending\n"), origin(media: ["map.png": .file(bytes: 3)]), origin(showingDrafts: true),
        ]
        for other in others {
            #expect(shared.answers(of: other, countsAnswers: false).answers !== first)
        }
        #expect(shared.answers(of: origin(), countsAnswers: true).answers !== first)
        #expect(shared.answers(of: origin(), countsAnswers: false).answers === first)
    }

    @Test func nothingIsHeldThatNobodyServes() {
        let shared = SharedAnswers()
        weak let gone = shared.answers(of: origin(), countsAnswers: false).answers
        #expect(gone == nil)
        let kept = shared.answers(of: origin(), countsAnswers: false)
        #expect(shared.answers(of: origin(), countsAnswers: false).answers === kept.answers)
    }

    /// The bytes of a text that has been changed are gone with the pages that were made of them.
    @Test func aSourceIsNotHeldThatNobodyServes() {
        let shared = SharedAnswers()
        weak let gone = shared.answers(of: origin(), countsAnswers: false).origin
        #expect(gone == nil)
    }

    @Test func aReloadOfAnUnchangedFolderKeepsWhatWasMade() async throws {
        let shared = SharedAnswers()
        func answers() throws -> LazyAnswers {
            let folder = try CapsuleFolder(Repository.fixture("lighthouses"), keepingSource: true)
            let origin = try #require(folder.origins.first)
            return shared.answers(of: origin, countsAnswers: false).answers
        }
        let first = try answers()
        await withCheckedContinuation { isMade in _ = first.whenMade { _ in isMade.resume() } }
        #expect(first.ready != nil)
        #expect(try answers().ready === first.ready)
    }
}
