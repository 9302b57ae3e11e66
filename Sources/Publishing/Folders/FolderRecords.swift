internal import Content
internal import Gemini
internal import Records
internal import System
internal import Text

/// The record file of a folder, which says what no file's ending tells.
///
/// ```
/// File: *.gmi
/// Language: de
///
/// File: letters/old.txt
/// Type: text/plain; charset=iso-8859-1
/// ```
///
/// - Source: `Documentation/Configuration.md`.
struct FolderRecords {
    static let fileName = "folder.rec"

    private struct Override {
        var type: MediaType?
        var language: LanguageTag?
    }

    private static let shape = RecordShape(
        "a",
        "record",
        fields: [
            RecordShape.Field("File", .once), RecordShape.Field("Type", .optional),
            RecordShape.Field("Language", .optional),
        ]
    )
    /// More than any folder needs a record for.
    private static let largest = 1 << 20

    private let path: String
    private var report = Report()
    /// By the bytes of each path, since two names may read the same and differ in them.
    private var byFile: [[UInt8]: (override: Override, place: SourceOffset)] = [:]
    private var byEnding: [String: Override] = [:]

    /// Reads the file; a folder need not have one.
    init(of folder: String) throws(PlainFolderError) {
        path = "\(folder)/\(Self.fileName)"
        let bytes: [UInt8]?
        do throws(FileError) {
            bytes = try FileSystem.read(path, limit: Self.largest)
        } catch {
            throw .unreadable(path, reason: error.reason)
        }
        guard let bytes else { return }
        let file = RecordFile(path: path, bytes: bytes, subject: "a folder", &report)
        for record in file.records {
            take(RecordReader(record, as: Self.shape, &report), isLonely: record.fields.count < 2)
        }
    }

    /// - Parameters:
    ///   - record: The record.
    ///   - isLonely: Whether it has no field beside the name of the file.
    private mutating func take(_ record: RecordReader, isLonely: Bool) {
        var override = Override()
        if let value = record.value("Type") {
            override.type = MediaType(String(value.text))
            if override.type == nil {
                report.error(
                    at: value.start,
                    "\(quoted(value.text)) is no media type; write one such as text/plain; charset=utf-8"
                )
            }
        }
        if let value = record.value("Language") {
            override.language = LanguageTag(value.text)
            if override.language == nil {
                report.error(
                    at: value.start,
                    "\(quoted(value.text)) is no language tag of BCP 47; write one such as en or de-AT"
                )
            }
        }
        guard let name = record.value("File") else { return }
        if isLonely {
            report.error(at: record.start, "this record says nothing of its file; add “Type” or “Language”")
        }
        if name.text.contains("*") {
            let ending = name.text.dropFirst(2)
            guard name.text.hasPrefix("*."), !ending.isEmpty, !ending.contains(where: { "*/.".contains($0) })
            else {
                return report.error(
                    at: name.start,
                    "\(quoted(name.text)) is no group of files; write an ending such as *.gmi, or the path of one file"
                )
            }
            guard byEnding.updateValue(override, forKey: ending.lowercased()) != nil else { return }
        } else {
            guard byFile.updateValue((override, name.start), forKey: Array(name.text.utf8)) != nil else {
                return
            }
        }
        report.error(at: name.start, "\(quoted(name.text)) is named above already; remove one of the two")
    }

    /// Checks that each file that is named alone is there.
    ///
    /// - Throws: Every mistake in the file.
    func check(against files: [String]) throws(PlainFolderError) {
        var report = report
        let known = Set(files.map { Array($0.utf8) })
        let names = NameList(files)
        for (bytes, (_, place)) in byFile where !known.contains(bytes) {
            let file = String(decoding: bytes, as: UTF8.self)
            let meant = names.nearest(to: file, budget: &report.suggestionBudget)
            report.error(
                at: place,
                "this folder serves no file \(quoted(file)); "
                    + (meant.map { "did you mean “\($0)”?" } ?? "name one by its path in the folder")
            )
        }
        for (bytes, (override, place)) in byFile where override.language != nil && known.contains(bytes) {
            let file = String(decoding: bytes, as: UTF8.self)
            let type = override.type ?? MediaType(ofFileNamed: file)
            guard type.type != "text" || type.subtype != "gemini" else { continue }
            report.error(
                at: place,
                "only gemtext says which language it is in, and \(quoted(file)) is \(type.type)/\(type.subtype); remove “Language”"
            )
        }
        if report.hasErrors { throw .invalid(path: path, report.diagnostics()) }
    }

    /// Returns the type that is given for a file: by its own record, or else by that for its ending.
    func type(of names: [String]) -> MediaType? {
        let name = names.last ?? ""
        let own = byFile[Array(names.joined(separator: "/").utf8)]?.override
        let general = name.lastIndex(of: ".").flatMap {
            byEnding[name[name.index(after: $0)...].lowercased()]
        }
        let type = own?.type ?? general?.type
        guard let language = own?.language ?? general?.language else { return type }
        let base = type ?? MediaType(ofFileNamed: name)
        guard base.type == "text", base.subtype == "gemini" else { return type }
        return .gemtext(language: language.string) ?? type
    }
}
