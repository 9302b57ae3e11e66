internal import Records
internal import Text

extension CapsuleFolder.Report {
    /// The report as one document of JSON, for editors and other programs.
    ///
    /// ```
    /// {"capsule": path, "errors": n, "warnings": n, "omitted": n, "diagnostics": [diagnostic, …]}
    /// diagnostic: {"file": path, "range": {"start": place, "end": place}, "severity": "error" or "warning", "message": text,
    ///              "rule": id, "consequences": n}     ; the last two only where there are any
    /// place: {"line": n, "column": n}
    /// ```
    /// Lines and columns are counted from 1, columns in Unicode scalars. The end is the place behind the last letter; where only a
    /// place is known it is the start. What is omitted is counted among the errors and warnings, and not listed.
    package var json: String {
        let items = diagnostics.map { "    \($0.json)" }.joined(separator: ",\n")
        return """
            {
              "capsule": \(jsonString(printable(capsule.unicodeScalars))),
              "errors": \(count.errors),
              "warnings": \(count.warnings),
              "omitted": \(omitted.errors + omitted.warnings),
              "diagnostics": [\(items.isEmpty ? "" : "\n\(items)\n  ")]
            }
            """
    }
}

extension Diagnostic {
    /// The problem as an object of JSON in one line.
    fileprivate var json: String {
        let range = "{\"start\": \(position.json), \"end\": \(end.json)}"
        return "{\"file\": \(jsonString(position.file)), \"range\": \(range), "
            + "\"severity\": \"\(severity.rawValue)\", \"message\": \(jsonString(message))"
            + (rule.map { ", \"rule\": \(jsonString($0))" } ?? "")
            + (consequences > 0 ? ", \"consequences\": \(consequences)" : "") + "}"
    }
}

extension SourcePosition {
    fileprivate var json: String { "{\"line\": \(line), \"column\": \(column)}" }
}
