import Content

/// A capsule that is about to be written.
struct CapsuleDraft {
    /// A value, and why a person should look at it; `nil` if the text itself says so.
    struct Field {
        var value: String
        var review: String?
    }

    struct Part {
        var title: String
        var sections: [Int]
    }

    var title = Field(value: "", review: nil)
    var subtitle: String?
    var abstract: String?
    var authors: [Field] = []
    var language = Field(value: "en", review: nil)
    var licence = Field(value: "", review: nil)
    var date: String?
    var sections: [SectionDraft] = []
    /// The sections by their places in ``sections``, in the reading order.
    var front: [Int] = []
    var body: [Int] = []
    var parts: [Part] = []
    var back: [Int] = []
    var remarks: [PlacedRemark] = []
}

/// A section that is about to be written.
struct SectionDraft {
    var slug: String
    var title: String
    /// The file from which it comes, and the line of its heading there.
    var path: String
    var line: Int
    var blocks: [Manuscript.Block] = []
    var authors: [String] = []
    var date: String?
    var isDraft = false
    /// The name by which links of the file lead to its heading.
    var id: String?
    /// What a person should look at.
    var reviews: [String] = []
}

extension SectionDraft {
    /// Returns a date that the header of a section can have; of a time, which has none, the day.
    static func date(_ text: String) -> String? {
        CapsuleWriter.day(text) ?? EDTFDate(text[...]).map { "\($0)" }
    }
}

/// A remark with the file to which it belongs.
package struct PlacedRemark: Hashable, Sendable {
    package var path: String
    package var remark: Manuscript.Remark

    package init(path: String, remark: Manuscript.Remark) { (self.path, self.remark) = (path, remark) }

    /// Says something of a line of a file.
    init(
        _ kind: Manuscript.Remark.Kind,
        _ path: String,
        line: Int = 1,
        _ message: String,
        words: String = ""
    ) {
        self.init(path: path, remark: .init(kind, line: line, message, words: words))
    }
}
