import Foundation
import TestSupport
import Testing

/// Tests exports to places where file systems are mounted.
@Suite(
    .enabled(if: MountNamespace.isPossible, "this system lets a test mount nothing"),
    .hangLimit
)
struct ExportMountTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    /// Runs a script in the folder, with `$lectern` as the program.
    private func run(_ script: String) async throws -> Program.Result {
        try await MountNamespace.run("cd '\(folder.url.path)'; \(script)")
    }

    private static let export = "\"$lectern\" export Capsule --format gemini --output"

    /// The folder has the same files as the export's own, for which the export would take it.
    @Test(arguments: [
        ("site/sections", "mount --bind theirs/sections site/sections"),
        ("site/sections", "mount -t tmpfs none site/sections; cp -r theirs/sections/* site/sections"),
        ("site/sections", "mount -t tmpfs none site/sections"),
        ("site/index.gmi", "mount --bind theirs/index.gmi site/index.gmi"),
        ("site", "mount --bind theirs site"),
        ("site", "mount -t tmpfs none site"),
    ])
    func aFolderInWhichAnotherFileSystemBeginsIsRefused(place: String, mount: String) async throws {
        for name in ["site", "theirs"] { #expect(try await folder.export(to: name).status == 0) }
        try folder.makeCapsule(section: "The lamp went out.\n")
        let before = try folder.contents(of: "")
        let result = try await run(
            """
            \(mount); find site -type f | sort > mounted
            status=0; \(Self.export) site || status=$?
            find site -type f | sort | cmp mounted -; rm mounted; exit $status
            """
        )
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        let inside = place.dropFirst("site/".count)
        let reason =
            inside.isEmpty
            ? "site: another file system begins there, which no export may replace; name a folder inside it"
            : "site: another file system begins at \(inside), which no export may remove; unmount it, or choose another folder with --output"
        #expect(result.errors == "lectern: \(reason)\n")
        #expect(try folder.contents(of: "") == before)
        #expect(try folder.names == ["Capsule", "site", "theirs"])
    }

    /// Things are as after an exchange that has carried a mount along.
    @Test(arguments: [".site.lectern-new", ".site.lectern-old"], ["", "/sections"])
    func whatIsLeftIsNotClearedAcrossAMount(leftover: String, inside: String) async throws {
        for name in ["site", "theirs", leftover] { #expect(try await folder.export(to: name).status == 0) }
        let before = try folder.contents(of: "")
        let result = try await run(
            "mount --bind theirs\(inside) \(leftover)\(inside); \(Self.export) site"
        )
        #expect(result.status == 1)
        #expect(result.errors.contains("\(leftover): another file system begins "))
        #expect(try folder.contents(of: "") == before)
    }

    @Test func aTextTakesThePlaceOfNoFileThatIsMounted() async throws {
        for name in ["a.txt", "theirs.txt"] { #expect(try await folder.export("text", to: name).status == 0) }
        let before = try folder.contents(of: "")
        try folder.makeCapsule(section: "The lamp went out.\n")
        let result = try await run(
            "mount --bind theirs.txt a.txt; \"$lectern\" export Capsule --format text --output a.txt"
        )
        #expect(result.status == 1)
        #expect(
            result.errors
                == "lectern: a.txt: another file system begins at \(folder.path("a.txt")); choose another place with --output\n"
        )
        for name in ["a.txt", "theirs.txt"] { #expect(try Data(folder.read(name).utf8) == before[name]) }
        #expect(try folder.names == ["Capsule", "a.txt", "theirs.txt"])
    }

    /// Things are as in a container, with an export that came with its image.
    @Test func anExportInALowerLayerIsToBeRemovedFirst() async throws {
        #expect(try await folder.export(to: "lower/site").status == 0)
        let result = try await run(
            """
            mount -t tmpfs none /mnt; mkdir /mnt/upper /mnt/work overlay
            mount -t overlay overlay -o userxattr,lowerdir=lower,upperdir=/mnt/upper,workdir=/mnt/work overlay || exit 77
            \(Self.export) overlay/site && exit 78; ls -A overlay > left
            rm -r overlay/site; \(Self.export) overlay/site
            """
        )
        guard result.status != 77 else { try Test.cancel("this system lets a test mount no overlay") }
        #expect(result.status == 0)
        #expect(
            result.errors
                == "lectern: overlay/site: is in a lower layer of an overlay, where it cannot be replaced; remove it and export again, or choose another place with --output\n"
        )
        #expect(try folder.read("left") == "site\n")
        #expect(try folder.read("lower/site/sections/lamp.gmi").contains("The lamp was lit."))
    }

    @Test func anExportInsideOfAnotherFileSystemIsReplaced() async throws {
        let result = try await run(
            "mkdir disk; mount -t tmpfs none disk; for i in 1 2; do \(Self.export) disk/site; done; cp -r disk/site copy"
        )
        #expect(result.status == 0)
        #expect(try folder.read("copy/sections/lamp.gmi").contains("The lamp was lit."))
    }

    @Test(arguments: [
        ("size=16k", "no space is left there; free some, or choose another place with --output"),
        ("ro", "the file system there is read-only; choose another place with --output"),
    ])
    func aDiskThatTakesNothingIsNamedAsTheUserDid(options: String, reason: String) async throws {
        let result = try await run(
            """
            mkdir disk; mount -t tmpfs -o \(options) none disk
            status=0; \(Self.export) disk/new/site || status=$?
            ls -A disk > left; exit $status
            """
        )
        #expect(result.status == 1)
        #expect(result.errors == "lectern: disk/new/site: \(reason)\n")
        #expect(try folder.read("left") == "")
    }
}
