import ArgumentParser
import Content
import Service
import TLS

/// `lectern certificate`.
struct CertificateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "certificate",
        abstract: "Make, show or renew a hostname's certificate.",
        discussion: """
            Gemini clients remember the certificate they first saw and warn when it changes. Publish its \
            fingerprint, back up the key, and renew with the same key.
            """,
        subcommands: [Create.self, Show.self, Renew.self]
    )

    struct Options: ParsableArguments {
        @Option(
            help: ArgumentHelp("The name that readers type.", valueName: "name"),
            transform: Hostname.init
        )
        var hostname: Hostname

        @OptionGroup var certificates: CertificateFolderOption

        var directory: CertificateDirectory { CertificateDirectory(certificates.folder) }

        func report(_ identity: TLSIdentity) {
            let certificate = identity.certificate
            say("file: \(directory.certificatePath(for: hostname))")
            say("names: \(certificate.hostnamesInLine)")
            say("valid: from \(certificate.notBefore) to \(certificate.notAfter)")
            say("key: \(certificate.keyType)")
            say("certificate, SHA-256: \(certificate.fingerprint)")
            say("public key, SHA-256: \(certificate.publicKeyFingerprint)")
            for warning in identity.warnings { complain("warning: \(warning)") }
        }
    }

    struct Create: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a key and a certificate where there is none; no file is overwritten."
        )

        @OptionGroup var options: Options

        func run() throws { options.report(try options.directory.create(for: options.hostname)) }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show names, dates and fingerprints of a certificate."
        )

        @OptionGroup var options: Options

        func run() throws { options.report(try options.directory.load(for: options.hostname)) }
    }

    struct Renew: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a new certificate for the key that is there.",
            discussion:
                "Clients that remember the key notice nothing; those that remember the certificate ask once."
        )

        @OptionGroup var options: Options

        func run() throws { options.report(try options.directory.renew(for: options.hostname)) }
    }
}
