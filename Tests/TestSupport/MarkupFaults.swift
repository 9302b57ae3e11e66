/// Rules that hold for every document that Lectern makes, whatever its text is.
extension MarkupDocument {
    /// The values of `id`.
    package var ids: [String] { elements.compactMap { $0.attributes["id"] } }

    /// The addresses to which the document leads, and of what it shows.
    package var references: [String] {
        elements.flatMap { element in ["href", "src"].compactMap { element.attributes[$0] } }
    }

    /// What no document may have: a script in any of its forms, or an `id` twice.
    package var faults: [String] {
        var faults: [String] = []
        for element in elements {
            if ["script", "style", "iframe", "object", "embed", "base", "form"].contains(element.name) {
                faults.append("an element \(element.name)")
            }
            for (name, value) in element.attributes {
                if name.hasPrefix("on") || name == "style" || name == "srcdoc" {
                    faults.append("an attribute \(name)")
                }
                if ["href", "src", "action", "formaction", "poster", "data"].contains(name),
                    value.isHarmfulAddress
                {
                    faults.append("an address \(value)")
                }
                if name.hasPrefix("aria-labelledby") || name == "aria-describedby" {
                    for id in value.split(separator: " ") where !ids.contains(String(id)) {
                        faults.append("no \(id) for \(name)")
                    }
                }
            }
        }
        var seen: Set<String> = []
        for id in ids {
            if id.isEmpty || id.contains(where: \.isWhitespace) { faults.append("an id “\(id)”") }
            if !seen.insert(id).inserted { faults.append("\(id) twice") }
        }
        return faults
    }
}

extension String {
    /// Whether a browser may take the address for a script or a document of its own: it skips what is no sign of a scheme.
    fileprivate var isHarmfulAddress: Bool {
        let read = unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }
        let text = String(String.UnicodeScalarView(read)).lowercased()
        return ["javascript:", "data:", "vbscript:", "file:", "blob:"].contains { text.hasPrefix($0) }
    }
}

/// The documents of a site or a book, with all other files, by their paths without a slash at the beginning.
package struct MarkupSite: Sendable {
    private let documents: [String: MarkupDocument]
    private let files: Set<String>

    /// - Parameters:
    ///   - documents: The documents by their paths.
    ///   - files: The paths of all files.
    package init(_ documents: [String: MarkupDocument], among files: some Sequence<String>) {
        self.documents = documents
        self.files = Set(files).union(documents.keys)
    }

    /// The references that lead to no file, or to a place that its document does not have.
    package var deadReferences: [String] {
        documents.sorted { $0.key < $1.key }.flatMap { path, document in
            document.references.filter { !leads($0, from: path) }.map { "\(path): \($0)" }
        }
    }

    /// The documents that nothing leads to from the first one.
    package func unreachable(from first: String) -> [String] {
        var reached: Set = [first]
        var rest = [first]
        while let path = rest.popLast() {
            for reference in documents[path]?.references ?? [] where !reference.hasScheme {
                let target = Self.resolve(reference.beforeFragment, from: path)
                if documents[target] != nil, reached.insert(target).inserted { rest.append(target) }
            }
        }
        return documents.keys.filter { !reached.contains($0) }.sorted()
    }

    private func leads(_ reference: String, from path: String) -> Bool {
        guard !reference.hasScheme else { return true }
        let target = Self.resolve(reference.beforeFragment, from: path)
        guard files.contains(target) else { return false }
        guard let hash = reference.firstIndex(of: "#") else { return true }
        return documents[target]?.ids.contains(String(reference[hash...].dropFirst())) ?? false
    }

    /// - Source: RFC 3986, section 5.2, for references that are relative.
    private static func resolve(_ reference: String, from path: String) -> String {
        guard !reference.isEmpty else { return path }
        var segments = path.split(separator: "/").dropLast().map(String.init)
        for segment in reference.split(separator: "/", omittingEmptySubsequences: false) {
            switch segment {
            case "..": _ = segments.popLast()
            case ".": break
            default: segments.append(String(segment))
            }
        }
        return segments.joined(separator: "/")
    }
}

extension String {
    fileprivate var beforeFragment: String { String(prefix { $0 != "#" }) }

    /// Whether the reference names a scheme.
    fileprivate var hasScheme: Bool {
        guard let end = firstIndex(where: { ":/?#".contains($0) }) else { return false }
        return self[end] == ":"
    }
}
