// Repeatable measurements, one JSON line each:
//
//     lectern-bench [SECTIONS]
//
// reads, composes and renders a made-up capsule of so many sections (10,000), to show that the cost grows with
// the size and not faster.
internal import Content
internal import Glibc
internal import Pages
internal import Renderers

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count <= 1, let sections = Int(arguments.first ?? "10000"), sections > 0 else {
    print("usage: lectern-bench [SECTIONS]")
    exit(64)
}

let folder = LargeCapsule(sections: sections).folder
let bytes = folder.files.values.reduce(0) { $0 + $1.count }
let (result, loading) = timed { loadArticle(from: folder) }
guard let article = result.article else {
    for diagnostic in result.diagnostics.prefix(5) { print(diagnostic) }
    exit(1)
}
let (edition, composing) = timed { Edition(of: article) }
let (size, rendering) = timed {
    let renderer = GemtextRenderer()
    return edition.pages.reduce(0) { $0 + renderer.render($1).count }
}
print(
    Measurement(
        name: "capsule",
        values: [
            ("sections", Double(sections)), ("source_mb", Double(bytes) / 1e6),
            ("pages", Double(edition.pages.count)),
            ("rendered_mb", Double(size) / 1e6), ("load_s", loading), ("compose_s", composing),
            ("render_s", rendering),
            ("total_s", loading + composing + rendering), ("peak_mb", Measurement.peakMemory),
        ]
    ).line
)
