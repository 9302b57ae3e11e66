import Records
import Text

/// A file of another format in the place of one of records.
enum ForeignRecords {
    case yaml, toml, bibtex, table, prose

    /// Tells the format by the first lines of a file, none of which is a field.
    ///
    /// - Returns: `nil` if the lines may be those of a record with slips.
    static func format(of record: Record, in shape: RecordShape) -> ForeignRecords? {
        guard let first = record.strays.first?.line.text else { return nil }
        if first.hasPrefix("- "), record.strays.count > 1 { return .yaml }
        if first.hasPrefix("[[") || first.hasPrefix("["), first.hasSuffix("]"), !first.contains(",") {
            return .toml
        }
        if first.hasPrefix("@"), first.contains("{") { return .bibtex }
        guard record.strays.allSatisfy({ LineSlip.isProse($0.line, in: shape) }) else { return nil }
        let isTable = first.split(separator: ",").count > 2 || first.contains(";") || first.contains("\t")
        return isTable && record.strays.count > 1 ? .table : .prose
    }

    /// Returns the message; `field` is the first of a record of this file.
    func message(_ field: String) -> String {
        let record = "“\(field): …”"
        return switch self {
        case .yaml:
            "this is a list of YAML; write each item as a record, which begins with \(record) at the beginning of a line, and a blank line between two"
        case .toml: "this is TOML; write a record, which begins with \(record), and a blank line between two"
        case .bibtex:
            "this is BibTeX; write a record for each work, such as “Key: carr-1950” and below it “Citation: E. H. Carr, The Bolshevik Revolution (1950)”, and a blank line between two"
        case .table:
            "this is a table; write each row as a record, which begins with \(record), and a blank line between two"
        case .prose: "this file holds records and no text; write fields such as \(record), one a line"
        }
    }
}
