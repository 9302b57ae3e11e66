import ArgumentParser
import Publishing
import Service

/// The argument for the capsule's folder, as most commands take it.
struct CapsuleArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "The capsule's folder; by default ./Capsule, else the one installed with lectern.",
            valueName: "capsule"
        ),
        completion: .directory
    )
    var folder: String?

    /// - Throws: If none is named and there is none in either place.
    func path() throws -> String {
        if let folder { return folder }
        guard let found = CapsuleFolder.standard else {
            throw CommandError.noCapsule
        }
        return found
    }
}

/// `--certs`.
struct CertificateFolderOption: ParsableArguments {
    @Option(
        name: .customLong("certs"),
        help: ArgumentHelp(
            "The folder of the certificates: <hostname>.crt and <hostname>.key, PEM.",
            valueName: "directory"
        ),
        completion: .directory
    )
    var folder = "./certs"
}
