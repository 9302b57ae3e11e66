import Records
import Text

/// Reports a heading of the text that stands straight below the header record, where it would be a comment.
///
/// ```
/// record = 1*(field / comment)             ; a comment begins with one number sign
/// ```
func reportHeadings(inHeaderOf file: SourceFile, at index: Int, _ report: inout Report) {
    var isInRecord = false
    for line in file.lines {
        if line.isBlank {
            if isInRecord { return }
            continue
        }
        if isInRecord, line.utf8.first == UInt8(ascii: "#"), line.hasPrefix("## ") || line.hasPrefix("### ") {
            let place = SourceOffset(file: index, offset: file.offset(of: line))
            return report.error(
                at: LocatedText(line, at: place),
                "the header record ends with a blank line; put one above \(written(line.prefix(60)))"
            )
        }
        isInRecord = isInRecord || line.utf8.first != UInt8(ascii: "#")
    }
}
