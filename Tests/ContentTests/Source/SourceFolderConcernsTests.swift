import Content
import Testing

struct SourceFolderConcernsTests {
    @Test(arguments: [
        ("capsule.rec", [], SourceFolder.Concern.content), ("lamp.gmi", ["sections"], .content),
        ("lamp.gmi", ["de", "sections"], .content), ("wording.rec", ["sr-Latn"], .content),
        ("dome.txt", ["media"], .content), ("dome.png", ["de", "media"], .content),
        // What is only named when it is there.
        ("log.txt", [], .presence), ("Timeline.rec", [], .presence), ("lamp.md", ["sections"], .presence),
        ("sections", [], .presence), ("de", [], .presence),
        // What editors, merges and systems leave.
        (".lamp.gmi.swp", ["sections"], .nothing), ("lamp.gmi~", ["sections"], .nothing),
        (".#lamp.gmi", ["sections"], .nothing), ("#lamp.gmi#", ["sections"], .nothing),
        ("4913", ["sections"], .nothing), (".git", [], .nothing), ("dome.png.tmp", ["media"], .nothing),
        ("README.md", [], .nothing),
    ])
    func whatConcernsAReader(name: String, folder: [String], concern: SourceFolder.Concern) {
        #expect(SourceFolder.concern(of: name, in: folder) == concern)
    }

    @Test(arguments: [
        ([], true), (["sections"], true), (["media"], true), (["de"], true), (["de", "glossary"], true),
        (["de", "fr", "pages"], true), (["de", "fr", "en"], false), (["sections", "de"], false),
        (["drafts"], false), ([".git"], false), (["media", "old"], false),
    ])
    func whichFoldersAreRead(path: [String], isRead: Bool) {
        #expect(SourceFolder.isRead(folder: path) == isRead)
    }
}
