import Records
import System
import Text

extension Resolver {
    /// Makes the attachments without those of `hidden` names, and holds what lies in `media/` against the records of
    /// `media.rec`: each has the other.
    mutating func attachments(_ parsed: ParsedCapsule, hiding hidden: Set<String>) -> [Attachment] {
        guard let media = parsed.media else { return [] }
        var matching = MediaMatching(media, parsed.misplacedMedia)
        let attachments = parsed.attachments.compactMap { record -> Attachment? in
            let isHidden = record.value(.file).map { hidden.contains(String($0.text)) } ?? false
            let attachment = reading(isHidden: isHidden) { $0.attachment(record, &matching, parsed.stamps) }
            return isHidden ? nil : attachment
        }
        // A record without a name may be that of any file.
        let isComplete = parsed.attachments.allSatisfy { $0.value(.file) != nil }
        reportFiles(matching, isComplete: isComplete, parsed)
        return attachments
    }

    private mutating func attachment(
        _ record: RecordReader,
        _ matching: inout MediaMatching,
        _ stamps: [String: FileStamp]
    ) -> Attachment? {
        let file = record.value(.file).flatMap { mediaFile($0, &matching) }
        warnOfNameAsDescription(record)
        let (alt, caption) = (plain(record.value(.alt)), inlines(record.value(.caption)) ?? [])
        let (credit, licence) = (plain(record.value(.credit)), plain(record.value(.licence)))
        let sources = citations(record.values(.source))
        guard let file, let alt else { return nil }
        return Attachment(
            name: file.name,
            byteCount: file.bytes,
            stamp: stamps[file.name.description],
            alt: alt,
            caption: caption,
            credit: credit,
            licence: licence,
            sources: sources
        )
    }

    /// Warns of a description that is only the name of the file.
    private mutating func warnOfNameAsDescription(_ record: RecordReader) {
        guard let alt = record.value(.alt), let file = record.value(.file) else { return }
        let words = alt.text.lowercased().foldedWords
        let name = file.text.lowercased()
        let stem = name.prefix { $0 != "." }
        guard stem.utf8.count > 2, !words.isEmpty,
            words == name.foldedWords || words == String(stem).foldedWords
        else { return }
        report.warning(
            at: alt,
            "\(quoted(alt.text)) is the name of the file; write what there is to see or to hear, for readers who cannot"
        )
    }

    /// Looks a file up by its name; one that is there, but cannot be served, is reported as such.
    private mutating func mediaFile(
        _ value: LocatedText,
        _ matching: inout MediaMatching
    ) -> (name: MediaName, bytes: Int)? {
        let name = String(value.text)
        guard matching.described.insert(name).inserted else {
            report.error(
                at: value,
                "\(quoted(name)) has a record above already; remove one of them"
            )
            return nil
        }
        switch matching.media[name] {
        case .file(let bytes): return MediaName(name).map { ($0, bytes) }
        case .folder, .notAFile, .notUTF8, .unreadable: return nil
        case nil: break
        }
        if let cause = matching.misplaced[name] {
            report.follows(from: cause)
            return nil
        }
        let remedy = remedy(forMissing: name, &matching)
        report.error(at: value, "media/ holds no file \(quoted(name)); \(remedy)")
        return nil
    }

    private mutating func remedy(forMissing name: String, _ matching: inout MediaMatching) -> String {
        if Leftovers.contains(name) {
            return "programs leave files of such names, so it is passed over; give it another name"
        }
        let last = String(name.split(separator: "/").last ?? "")
        var meant = last != name && matching.media[last] != nil ? last : nil
        if meant == nil { meant = matching.names.nearest(to: name, budget: &report.suggestionBudget) }
        let odd = meant == nil ? illegalName(for: name, matching) : meant
        if MediaName(name) != nil, let file = odd, MediaName(file) == nil {
            matching.described.insert(file)
            matching.renamed.insert(file)
            return "name the file \(quoted("media/\(file)")) so"
        }
        // The misspelt name is the only mistake: the file that was meant is not reported as one without a record.
        if let meant { matching.described.insert(meant) }
        return meant.map { "did you mean \(quoted($0))?" } ?? "put it there, or remove this record"
    }

    /// Returns the only file whose name no address can have, if it is of the same kind and has a word of the record's name.
    private func illegalName(for name: String, _ matching: MediaMatching) -> String? {
        let words = Set(name.foldedWords)
        let files = matching.media.keys.filter {
            MediaName($0) == nil && !matching.described.contains($0)
                && $0.split(separator: ".").last?.lowercased()
                    == name.split(separator: ".").last?.lowercased()
                && words.intersection($0.foldedWords).count > 1
        }
        return files.count == 1 ? files.first : nil
    }

    /// Reports each file once that cannot be served, or that no record describes.
    private mutating func reportFiles(_ matching: MediaMatching, isComplete: Bool, _ parsed: ParsedCapsule) {
        var undescribed: [String] = []
        var bySmallName: [String: String] = [:]
        for (name, entry) in matching.media.sorted(by: { $0.key < $1.key }) {
            let twin = bySmallName.updateValue(name, forKey: name.lowercased())
            if name == "media.rec", !parsed.hasMediaRecords {
                report.error(
                    at: start(of: "media/\(name)", parsed),
                    "this file lies beside the folder media/ and not in it; move it there"
                )
                return
            }
            // What programs and projects leave there is no attachment, whatever its name.
            if !matching.described.contains(name), entry != .folder, Leftovers.isOfTheProjectInAFolder(name) {
                continue
            }
            if matching.renamed.contains(name) { continue }
            if let problem = Self.problem(name, entry) ?? twin.map({ Self.twinProblem(name, $0) }) {
                report.error(at: start(of: "media/\(name)\(entry == .folder ? "/" : "")", parsed), problem)
            } else if !matching.described.contains(name), matching.isAlone(name) {
                undescribed.append(name)
            }
        }
        guard isComplete, let first = undescribed.first else { return }
        guard parsed.hasMediaRecords else {
            report.error(
                at: start(of: "media.rec", parsed),
                "this file is missing; it says what the files in media/ show: \(undescribed.count == 1 ? "a record" : "for each a record") such as “File: \(first)” and below it “Alt: …”"
            )
            return
        }
        for name in undescribed {
            report.error(
                at: start(of: "media/\(name)", parsed),
                "media.rec has no record of this file; add “File: \(name)” and below it “Alt: …”, in words for readers who cannot see or hear it"
            )
        }
    }

    private static func problem(_ name: String, _ entry: MediaEntry) -> String? {
        switch entry {
        case .folder:
            return "media/ holds files and no folders; move the files of this one into media/ itself"
        case .notAFile: return "this is not a regular file; replace it by one"
        case .notUTF8:
            return
                "this text is not in UTF-8, as readers would be told; save it so, for instance by “iconv -t UTF-8”"
        case .unreadable, .file: break
        }
        if MediaName(name) == nil {
            let meant = MediaName.suggestion(for: name).map { ", such as “\($0)”" } ?? ""
            return
                "\(quoted(name)) cannot be the end of an address; name the file with letters and digits of ASCII, “-”, “_” and “.” between them, and an ending\(meant)"
        }
        return switch entry {
        case .unreadable(let reason): "this file cannot be read: \(reason)"
        case .file(bytes: 0): "this file is empty; put its content there, or remove it and its record"
        default: nil
        }
    }

    private static func twinProblem(_ name: String, _ twin: String) -> String {
        "this name differs from “\(twin)” only in the case of letters, and many systems take the two for one file; rename one of them"
    }

    private mutating func start(of path: String, _ parsed: ParsedCapsule) -> SourceOffset {
        let file = SourceFile(path: "\(parsed.folder)/\(printable(path))", text: "")
        return SourceOffset(file: report.add(file), offset: 0)
    }
}

/// What lies in `media/`, and the names that records have.
private struct MediaMatching {
    let media: [String: MediaEntry]
    let names: NameList
    var described: Set<String> = []
    /// The warnings about files that lie elsewhere, by their names.
    let misplaced: [String: Report.Cause]
    /// The files whose names are to be those of records.
    var renamed: Set<String> = []

    /// How many files have each name in small letters.
    private let counts: [String: Int]

    /// Whether no other file has the same name but for capitals; such a pair is one mistake.
    func isAlone(_ name: String) -> Bool { counts[name.lowercased()] == 1 }

    init(_ media: [String: MediaEntry], _ misplaced: [String: Report.Cause]) {
        (self.media, self.misplaced) = (media, misplaced)
        counts = Dictionary(media.keys.map { ($0.lowercased(), 1) }, uniquingKeysWith: +)
        names = NameList(media.keys.sorted())
    }
}
