import Foundation
import Gemini
import Gopher
import Pages
import Publishing
import Renderers
import System
import TestSupport
import Testing

/// A folder that is removed when the test ends.
private final class Files {
    let path = NSTemporaryDirectory() + "lectern-" + UUID().uuidString

    init(_ files: [String: String] = [:]) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(Data(text.utf8), to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ data: Data, to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        let folder = file.deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try data.write(to: file)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
    }
}

/// Tests what is served of a folder of files.
struct PlainFolderTests {
    private func library(_ path: String, at place: String = "/notes/") throws -> Library {
        let folder = try PlainFolder(path, at: #require(FolderPlace(place)))
        return Library([], at: try ShelfPlaces(of: []), folders: [folder])
    }

    private func resources(
        _ path: String,
        at place: String = "/notes/",
        as form: Publication.Form = .gemtext
    ) throws -> [String: Resource] {
        let all = try library(path, at: place).publications(as: form).flatMap(\.resources)
        return Dictionary(all.map { ($0.path.string, $0) }, uniquingKeysWith: { $1 })
    }

    private func text(_ resource: Resource?) -> String? {
        guard case .bytes(let bytes) = resource?.content else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func type(_ resource: Resource?) -> String? {
        if case .file(let type) = resource?.kind { type.description } else { nil }
    }

    private var notes: String { Repository.fixture("shelf/notes") }

    @Test func eachFileHasItsAddressAndItsType() throws {
        let served = try resources(notes)
        #expect(
            served.keys.sorted() == [
                "/notes/", "/notes/2024/", "/notes/2024/first.gmi", "/notes/2024/old.txt",
                "/notes/2024/tide%20table.txt", "/notes/pictures/", "/notes/pictures/buoy.png",
            ]
        )
        #expect(type(served["/notes/"]) == "text/gemini")
        #expect(type(served["/notes/pictures/buoy.png"]) == "image/png")
        #expect(type(served["/notes/2024/tide%20table.txt"]) == "text/plain; charset=utf-8")
        #expect(text(served["/notes/"])?.hasPrefix("# Notes from the pier\n") == true)
    }

    @Test func asTextEachFolderIsAListAndEachFileAsItIs() throws {
        let served = try resources(notes, as: .text(.lines))
        #expect(
            served.keys.sorted() == [
                "/notes/", "/notes/2024/", "/notes/2024/first.gmi", "/notes/2024/old.txt",
                "/notes/2024/tide%20table.txt", "/notes/index.gmi", "/notes/pictures/",
                "/notes/pictures/buoy.png",
            ]
        )
        let list = try #require(text(served["/notes/2024/"]))
        #expect(list.hasPrefix("2024\n\n=> /notes/2024/first.gmi "))
        #expect(list.contains("\n=> /notes/2024/tide%20table.txt tide table.txt ("))
        #expect(list.hasSuffix("\n=> /notes/ The folder above\n"))
        #expect(text(served["/notes/"])?.hasSuffix("\n=> / Home\n") == true)
    }

    @Test func byTheirNamesOnlyTextsCanBeHad() throws {
        let served = try resources(notes, as: .text(.names))
        #expect(served["/notes/pictures/buoy.png"] == nil && served["/notes/2024/first.gmi"] != nil)
        #expect(text(served["/notes/pictures/"])?.contains("buoy.png") == true)
        #expect(text(served["/notes/pictures/"])?.contains("[") == false)
        #expect(text(served["/notes/2024/"])?.contains(" [notes/2024/tide%20table.txt]\n") == true)
    }

    @Test func aRecordSaysWhatNoEndingTells() throws {
        let served = try resources(notes)
        #expect(type(served["/notes/2024/first.gmi"]) == "text/gemini; lang=de")
        #expect(type(served["/notes/2024/old.txt"]) == "text/plain; charset=iso-8859-1")
    }

    @Test func aFolderWithoutAPageGetsAList() throws {
        #expect(
            text(try resources(notes)["/notes/2024/"])
                == """
                # 2024
                => first.gmi Das erste Boot
                => old.txt old.txt (16 bytes)
                => tide%20table.txt tide table.txt (27 bytes)

                => ../ The folder above

                """
        )
    }

    @Test func overGopherEachFolderIsAMenuAndATextHasTheFormOfTheProtocol() throws {
        let server = try #require(GopherServer(host: "example.org", port: 70))
        let served = try resources(notes, as: .menus(on: server, width: 67))
        #expect(
            text(served["/notes/"])?.replacing("\r\n", with: "\n")
                == """
                inotes\t\terror.host\t1
                i\t\terror.host\t1
                12024/\t/notes/2024/\texample.org\t70
                1pictures/\t/notes/pictures/\texample.org\t70
                0Notes from the pier\t/notes/index.gmi\texample.org\t70
                i\t\terror.host\t1
                1Home\t\texample.org\t70
                .

                """
        )
        #expect(served["/notes/2024/tide table.txt"]?.kind == .plainText)
        // Not every byte of it could be sent as lines of UTF-8.
        #expect(type(served["/notes/2024/old.txt"]) == "text/plain; charset=iso-8859-1")
        #expect(
            text(served["/notes/pictures/"])?.contains("Ibuoy.png (67 bytes)\t/notes/pictures/buoy.png")
                == true
        )
    }

    @Test func aTextThatIsNotUTF8HasNoCharset() throws {
        let folder = try Files()
        try folder.write(Data([0x4B, 0xFC]), to: "a.txt")
        #expect(type(try resources(folder.path)["/notes/a.txt"]) == "text/plain")
    }

    @Test func aNameWithAColonIsNoScheme() throws {
        let folder = try Files(["a:b.gmi": "x"])
        #expect(text(try resources(folder.path)["/notes/"])?.contains("=> ./a:b.gmi a:b.gmi\n") == true)
    }

    @Test func hiddenFilesAndCopiesOfEditorsAreNotServed() throws {
        let folder = try Files([
            ".secret": "", ".git/config": "", "a.gmi~": "", "folder.rec": "", "b.txt": "b",
        ])
        #expect(try resources(folder.path).keys.sorted() == ["/notes/", "/notes/b.txt"])
    }

    /// A link is no way round what is passed over, wherever it stands and whatever it is called.
    @Test func aLinkLeadsToNothingThatIsPassedOver() throws {
        let folder = try Files([
            ".env": "secret", ".git/config": "secret", "in/.hidden/a.txt": "secret", "in/a.gmi~": "secret",
            "folder.rec": "File: in/b.txt\nType: text/x-notes\n", "in/b.txt": "b",
        ])
        try folder.link("env.txt", to: ".env")
        try folder.link("git", to: ".git")
        try folder.link("in/config", to: "../.git/config")
        try folder.link("in/a.txt", to: ".hidden/a.txt")
        try folder.link("in/copy.txt", to: "a.gmi~")
        try folder.link("in/records.txt", to: "../folder.rec")
        try folder.link("good.txt", to: "in/b.txt")
        let served = try resources(folder.path)
        #expect(served.keys.sorted() == ["/notes/", "/notes/good.txt", "/notes/in/", "/notes/in/b.txt"])
        let warnings = try PlainFolder(folder.path, at: #require(FolderPlace("/notes/"))).warnings
        #expect(warnings.count == 6)
        #expect(
            warnings.first
                == "\(folder.path)/env.txt is not served: it leads to a file or a folder that is not served; put a copy in its place"
        )
    }

    /// What reads the same may be two names: an accent can be a character of its own.
    @Test func namesAreTheSameOnlyByteByByte() throws {
        let names = ["caf\u{E9}.txt", "cafe\u{301}.txt"]
        // A dictionary would take the two for one key.
        let folder = try Files()
        for (name, text) in zip(names, ["one", "two"]) { try folder.write(Data(text.utf8), to: name) }
        let server = try #require(GopherServer(host: "example.org"))
        for form in [Publication.Form.gemtext, .menus(on: server, width: 67)] {
            let publications = try library(folder.path).publications(as: form)
            let texts = publications.flatMap(\.resources).filter { $0.path.string.hasSuffix(".txt") }
            #expect(Set(texts.map(\.path)).count == 2)
            #expect(Set(texts.compactMap { text($0) }) == ["one", "two"])
        }
        let folders = try Files()
        for name in ["caf\u{E9}/one.txt", "cafe\u{301}/two.txt"] {
            try folders.write(Data("x".utf8), to: name)
        }
        let lists = try library(folders.path).publications(as: .gemtext).flatMap(\.resources)
            .filter { $0.kind == .page(language: "") }.compactMap { text($0) }
        #expect(lists.count(where: { $0.contains("one.txt") }) == 1)
        #expect(lists.count(where: { $0.contains("two.txt") }) == 1)
    }

    @Test func aFolderTooDeepIsNotSaidToBeACircle() throws {
        let deep = Array(repeating: "d", count: 33).joined(separator: "/")
        let folder = try Files(["\(deep)/a.txt": "x"])
        let warnings = try PlainFolder(folder.path, at: #require(FolderPlace("/notes/"))).warnings
        #expect(warnings.count == 1)
        #expect(warnings.first?.hasSuffix("it lies in 32 folders already; move it further up") == true)
    }

    @Test func aLinkLeadsNeitherOutNorInACircle() throws {
        let folder = try Files(["in/a.gmi": "x"])
        try folder.link("out", to: "/etc/hostname")
        try folder.link("up", to: "..")
        try folder.link("in/round", to: "..")
        try folder.link("nothing", to: "nothing")
        try folder.link("good", to: "in")
        #expect(
            try resources(folder.path).keys.sorted()
                == ["/notes/", "/notes/good/", "/notes/good/a.gmi", "/notes/in/", "/notes/in/a.gmi"]
        )
        let place = try #require(FolderPlace("/notes/"))
        #expect(
            try PlainFolder(folder.path, at: place).warnings == [
                "\(folder.path)/good/round is not served: it leads in a circle; remove the link",
                "\(folder.path)/in/round is not served: it leads in a circle; remove the link",
                "\(folder.path)/nothing is not served: it leads to nothing; remove the link",
                "\(folder.path)/out is not served: it leads out of the folder; put a copy in its place",
                "\(folder.path)/up is not served: it leads out of the folder; put a copy in its place",
            ]
        )
    }

    @Test func aLargeFileIsHeldOpenAndASmallOneIsNot() throws {
        let folder = try Files(["small.bin": "x"])
        try folder.write(Data(count: (1 << 20) + 1), to: "large.bin")
        #expect(try library(folder.path).openFiles == 1)
        let served = try resources(folder.path)
        guard case .file(let file) = served["/notes/large.bin"]?.content else {
            Issue.record("the large file is in memory")
            return
        }
        #expect(file.count == (1 << 20) + 1)
        #expect(text(served["/notes/small.bin"]) == "x")
    }

    @Test func theRootOfAHostKeepsItsHome() throws {
        let folder = try Files(["robots.txt": "User-agent: *\n", "a.gmi": "x", "in/b.gmi": "y"])
        let library = try library(folder.path, at: "/")
        let publications = library.publications(as: .gemtext)
        #expect(
            publications.flatMap(\.resources).map(\.path.string).sorted()
                == ["/a.gmi", "/in/", "/in/b.gmi", "/robots.txt"]
        )
        // The operator's own file stands in the place of ours.
        #expect(HostFiles(for: publications).resources.map(\.path.string) == ["/favicon.txt"])
    }

    @Test(arguments: [
        (
            "File: *.gmi\n", "1:1: error: this record says nothing of its file; add “Type” or “Language”"
        ),
        (
            "File: a.gmj\nLanguage: de\n",
            "1:7: error: this folder serves no file “a.gmj”; did you mean “a.gmi”?"
        ),
        (
            "File: a.gmi\nType: gemtext\n",
            "2:7: error: “gemtext” is no media type; write one such as text/plain; charset=utf-8"
        ),
        (
            "File: a.gmi\nLanguage: German\n",
            "2:11: error: “German” is no language tag of BCP 47; write one such as en or de-AT"
        ),
        (
            "File: b.txt\nLanguage: de\n",
            "1:7: error: only gemtext says which language it is in, and “b.txt” is text/plain; remove “Language”"
        ),
        (
            "File: a*\nType: text/plain\n",
            "1:7: error: “a*” is no group of files; write an ending such as *.gmi, or the path of one file"
        ),
        (
            "File: a.gmi\nLanguage: de\n\nFile: a.gmi\nLanguage: fr\n",
            "4:7: error: “a.gmi” is named above already; remove one of the two"
        ),
        ("Type: text/plain\n", "1:1: error: this record has no “File”; add a line with that field"),
        (
            "File: a.gmi\nLang: de\n",
            "2:1: error: a record has no field “Lang”; its fields are File, Type, Language"
        ),
    ])
    func everyMistakeOfTheRecordsIsNamedWithItsPlace(text: String, problem: String) throws {
        let folder = try Files(["a.gmi": "x", "b.txt": "x", "folder.rec": text])
        let place = try #require(FolderPlace("/notes/"))
        let error = #expect(throws: PlainFolderError.self) { try PlainFolder(folder.path, at: place) }
        let file = "\(folder.path)/folder.rec"
        #expect(error?.lines == ["\(file): 1 error", "\(file):\(problem)"])
    }

    @Test func aFolderThatIsNoneIsNamed() throws {
        let folder = try Files(["a.gmi": "x"])
        let place = try #require(FolderPlace("/notes/"))
        for (path, problem) in [
            ("\(folder.path)/b", "does not exist; name a folder whose files are to be served"),
            ("\(folder.path)/a.gmi", "is not a folder; name the folder of the file"),
        ] {
            let error = #expect(throws: PlainFolderError.self) { try PlainFolder(path, at: place) }
            #expect(error?.lines == ["\(path) \(problem)"])
        }
    }
}
