import Content
import Formatting
import Records
import TestSupport
import Testing

/// However a file is written, its house form is one.
struct DisarrayTests {
    private static let folders =
        ["lighthouses", "lights", "voyage", "ferries", "logbook", "leuchtfeuer", "dengta"].map(
            Repository.fixture
        )
        + [Repository.capsule, Repository.example]
        + ["ar", "he", "ja", "pl", "zh"].map { Repository.fixture("languages/\($0)") }

    @Test(arguments: folders)
    func everySpellingHasOneHouseForm(folder: String) throws {
        let source = try SourceFolder.read(folder)
        var count = 0
        for (path, bytes) in source.files.sorted(by: { $0.key < $1.key }) {
            guard let form = HouseForm(of: bytes, at: path, in: "C") else { continue }
            guard case .bytes(let house) = form else {
                Issue.record("\(path) has no house form")
                continue
            }
            count += 1
            let text = String(decoding: house, as: UTF8.self)
            for seed in 0..<5 {
                var disarray = Disarray(seed: UInt64(seed))
                let spoilt = disarray.spoil(
                    text,
                    isText: path.hasSuffix(".gmi"),
                    isOrdered: path != "wording.rec"
                )
                #expect(houseForm(of: spoilt, at: path) == text, "\(path), spoilt \(seed)")
            }
        }
        #expect(count > 1)
    }
}
