/// A file that holds nothing but records.
package struct RecordFile {
    package let records: [Record]
    /// The place at which problems are reported that belong to no record.
    package let start: SourceOffset

    /// Parses the file and reports what is wrong with its syntax; a ``RecordReader`` says what is wrong with its fields.
    ///
    /// - Parameters:
    ///   - path: The path as diagnostics show it.
    ///   - bytes: The file's content; it has no records if it is not UTF-8.
    ///   - subject: What the file is, for messages: “a configuration”.
    ///   - report: The report of the run that reads the file.
    package init(path: String, bytes: [UInt8], subject: String, _ report: inout Report) {
        let opened = report.open(path: path, bytes, subject: subject)
        let index = opened.index
        var records: [Record] = []
        if opened.isReadable {
            var parser = RecordParser(report.files[index], index: index)
            while let record = parser.next() { records.append(record) }
        }
        self.records = records
        start = SourceOffset(file: index)
    }
}
