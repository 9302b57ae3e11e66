internal import Gemini
internal import Text

/// The first line of a request, whose grammar stands at ``SpartanRequest/init(parsing:)``.
struct SpartanRequestLine {
    let host: Host
    let path: URLPath
    let query: String?
    /// How many bytes of data follow.
    let length: Int
    /// How many bytes the line has with its end.
    let end: Int

    init(parsing bytes: Span<UInt8>) throws(SpartanRequestError) {
        let limit = SpartanRequest.lineLimit
        guard let feed = bytes.firstIndex(in: 0..<min(bytes.count, limit + 2), where: { $0 == .lineFeed })
        else {
            // Only the end may follow a full line.
            let mayEnd = bytes.count <= limit || bytes.count == limit + 1 && bytes[limit] == .carriageReturn
            throw mayEnd ? .unterminated : .tooLong
        }
        end = feed + 1
        let hasReturn = feed > 0 && bytes[feed - 1] == .carriageReturn
        let line = bytes.extracting(0..<(hasReturn ? feed - 1 : feed))
        guard line.count <= limit else { throw .tooLong }
        let fields = [UInt8](copying: line).split(
            separator: UInt8(ascii: " "),
            omittingEmptySubsequences: false
        )
        guard fields.count == 3 else { throw .malformed }
        guard let host = Host(String(decoding: fields[0], as: UTF8.self)), host != .name("") else {
            throw .badHost
        }
        self.host = host
        (path, query) = try Self.path(fields[1])
        length = try Self.length(fields[2])
    }

    private static func path(
        _ field: ArraySlice<UInt8>
    ) throws(SpartanRequestError) -> (URLPath, query: String?) {
        guard field.first == UInt8(ascii: "/") else { throw .malformed }
        guard field.count <= SpartanRequest.pathLimit else { throw .tooLong }
        // A question mark is no part of a path; as one of a name it parts the query all the same.
        let written = field.flatMap { $0 == UInt8(ascii: "?") ? Array("%3F".utf8) : [$0] }
        do throws(GeminiRequestError) {
            return SpartanRequest.cut(try URLPath(checking: written[...]))
        } catch {
            throw .badPath(error)
        }
    }

    private static func length(_ field: ArraySlice<UInt8>) throws(SpartanRequestError) -> Int {
        guard !field.isEmpty, field.allSatisfy(\.isDigit) else { throw .malformed }
        var length = 0
        for digit in field {
            length = length * 10 + Int(digit - UInt8(ascii: "0"))
            guard length <= SpartanRequest.dataLimit else { throw .dataTooLong }
        }
        return length
    }
}
