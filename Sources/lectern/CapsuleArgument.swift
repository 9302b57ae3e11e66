import ArgumentParser
import Content
import Publishing
import Service
import Text

/// The argument for the capsule's folder, as a command takes it that is about one.
struct CapsuleArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The capsule's folder; by default ./Capsule, else the one installed with lectern.",
            valueName: "capsule"
        ),
        completion: .directory,
        transform: place
    )
    var folder: String?

    /// - Throws: If none is named and there is none in either place.
    func path() throws -> String { try folder ?? standardCapsule() }
}

/// The argument for the folders of several capsules.
struct CapsulesArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The capsule's folder; by default ./Capsule, else the one installed with lectern. Several make a shelf: a list of all at /, and each under its slug.",
            valueName: "capsule"
        ),
        completion: .directory,
        transform: place
    )
    var folders: [String] = []

    /// - Throws: If none is named and there is none in either place.
    func paths() throws -> [String] { folders.isEmpty ? [try standardCapsule()] : folders }
}

/// Returns the capsule that is meant if none is named.
private func standardCapsule() throws -> String {
    guard let found = CapsuleFolder.standard else { throw CommandError.noCapsule }
    return found
}

/// `--certs`.
struct CertificateFolderOption: ParsableArguments {
    @Option(
        name: .customLong("certs"),
        help: ArgumentHelp(
            "The folder of the certificates: <hostname>.crt and <hostname>.key, PEM.",
            valueName: "directory"
        ),
        completion: .directory,
        transform: place
    )
    var folder = "./certs"
}

/// `--drafts` of the commands that serve nothing.
struct DraftsOption: ParsableArguments {
    @Flag(
        name: .customLong("drafts"),
        help: "Show sections, terms and pages that are drafts, each with a line that says so."
    )
    var isGiven = false
}

extension LanguageTag {
    /// Reads the value of `--language`.
    ///
    /// - Throws: Wrong usage, if it is no tag.
    init(argument text: String) throws {
        guard let tag = LanguageTag(text) else {
            throw ValidationError(
                "\(quoted(text)) is no language tag of BCP 47; write one such as en or de-AT"
            )
        }
        self = tag
    }
}
