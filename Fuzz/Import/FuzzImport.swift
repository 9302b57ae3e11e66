import Content
import Gemtext
import Importing
import Pages
import Records
import Renderers

/// Imports the input as Markdown; what comes out is a capsule without an error, of which each page can be rendered, or nothing.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzImport(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let source = SourceFiles(files: [
        .init(path: "a.md", bytes: Array(String(decoding: bytes, as: UTF8.self).utf8))
    ])
    var wishes = Import.Wishes()
    wishes.format = .markdown
    let capsule: Import
    do throws(ImportError) {
        capsule = try Import(source, wishes)
    } catch {
        switch error {
        // In a soup of marks the guard cannot always tell marks from words, and then refuses.
        case .empty, .notText, .lostWords: return 0
        default: preconditionFailure("\(error)")
        }
    }
    let folder = SourceFolder(name: "C", files: capsule.files.mapValues { Array($0.utf8) })
    let result = loadArticle(from: folder, showingDrafts: true)
    guard let article = result.article else { preconditionFailure("the capsule is without an error") }
    var report = result.report
    let edition = Edition(of: article, isSearchable: true, reporting: &report)
    let errors = report.diagnostics().filter { $0.severity == .error }
    precondition(errors.isEmpty, "\(errors[0])")
    for page in edition.pages {
        let bytes = GemtextRenderer(edition.context).render(page)
        precondition(String(validating: bytes, as: UTF8.self) != nil, "a page is UTF-8")
    }
    return 0
}
