import Content
import Pages
import Records
import Renderers
import System

/// Reads, composes and renders a made-up capsule, to show that the cost grows with the size and not faster.
func measureCapsule(sections: Int) throws -> Measurement {
    let folder = LargeCapsule(sections: sections).folder
    let bytes = folder.files.values.reduce(0) { $0 + $1.count }
    let (result, loading) = timed { loadArticle(from: folder) }
    guard let article = result.article else {
        throw BenchError(result.diagnostics.first?.description ?? "no article")
    }
    let (edition, composing) = timed { Edition(of: article) }
    let (size, rendering) = timed {
        let renderer = GemtextRenderer(edition.context)
        return edition.pages.reduce(0) { $0 + renderer.render($1).count }
    }
    return Measurement(
        name: "capsule",
        values: [
            ("sections", Double(sections)), ("source_mb", Double(bytes) / 1e6),
            ("pages", Double(edition.pages.count)),
            ("rendered_mb", Double(size) / 1e6), ("load_s", loading), ("compose_s", composing),
            ("render_s", rendering), ("total_s", loading + composing + rendering),
            ("peak_mb", Double(ProcessUsage.peakMemory) / 1_024),
        ]
    )
}
