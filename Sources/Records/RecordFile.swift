/// A file that holds nothing but records.
package struct RecordFile {
    package let records: [Record]
    /// Where what concerns no record in particular is reported.
    package let start: SourceOffset

    /// Parses the file, and reports what is wrong with its syntax; what the fields mean is for a ``RecordReader`` to say.
    ///
    /// - Parameters:
    ///   - path: As diagnostics show it.
    ///   - bytes: Its content; without records where they are not UTF-8.
    ///   - subject: What it is, for messages: “a configuration”.
    ///   - report: Of the run that reads it.
    package init(path: String, bytes: [UInt8], subject: String, _ report: inout Report) {
        let (index, isReadable) = report.open(path: path, bytes, subject: subject)
        var records: [Record] = []
        if isReadable {
            var parser = RecordParser(report.files[index], index: index)
            while let record = parser.next(&report) { records.append(record) }
        }
        self.records = records
        start = SourceOffset(file: index)
    }
}
