// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
    .enableUpcomingFeature("ImmutableWeakCaptures"),  // SE-0481
    .treatAllWarnings(as: .error),  // SE-0480
    // Each function in a section of its own, which the linker of a release can drop or move.
    .unsafeFlags(["-Xfrontend", "-function-sections"], .when(configuration: .release)),
]
/// For the targets that no reader waits for, and that read no text byte by byte at a start: small rather than fast.
let small = settings + [.unsafeFlags(["-Osize"], .when(configuration: .release))]
/// For the targets that call C: every such call carries `unsafe`, a map of where to look.
let touchingC = settings + [.strictMemorySafety()]  // SE-0458

/// How a release is linked: lld, because it can put the functions that answer requests side by side, which keeps the rest out
/// of memory (scripts/order-functions.py); no names kept for libraries that there are not; equal functions once; addresses bound at start and then
/// read-only.
let releaseLinking = [
    "-use-ld=lld", "--symbol-ordering-file=\(Context.packageDirectory)/scripts/function-order.txt",
    "--no-warn-symbol-ordering", "--no-export-dynamic", "--icf=all", "-znow",
].flatMap { $0.hasPrefix("-use-ld") ? [$0] : ["-Xlinker", $0] }

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "lectern",
    products: [
        .executable(name: "lectern", targets: ["lectern"])
    ],
    dependencies: [
        // The command line: parsing, help, completions and man pages in the field's usual form.
        .package(url: "https://github.com/apple/swift-argument-parser", "1.8.2"..<"2.0.0"),
        // The logging interface that Swift server programs share.
        .package(url: "https://github.com/apple/swift-log", "1.16.2"..<"2.0.0"),
    ],
    targets: [
        // C: OpenSSL, Snowball, cmark, epoll, and what else only Linux has, each behind the one target that imports it.
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(
            name: "CMarkdown",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),
        .systemLibrary(name: "CEpoll"),
        .systemLibrary(name: "CLinux"),

        // The ground: bytes and letters, which know nothing of what they are used for.
        .target(name: "Text", swiftSettings: settings),
        .target(name: "System", dependencies: ["CLinux", "Text"], swiftSettings: touchingC),
        // The archive by its name, since the linker would prefer the shared library.
        .target(
            name: "Stemming",
            dependencies: ["CStemmer"],
            swiftSettings: touchingC,
            linkerSettings: [.linkedLibrary(":libstemmer.a")]
        ),
        // The extensions before the parser that they call.
        .target(
            name: "Markdown",
            dependencies: ["CMarkdown"],
            swiftSettings: touchingC,
            linkerSettings: [
                .linkedLibrary(":libcmark-gfm-extensions.a"), .linkedLibrary(":libcmark-gfm.a"),
            ]
        ),

        // The ZIP archives that books are.
        .target(name: "Archive", swiftSettings: settings),

        // When a card is due, and what is remembered of it.
        .target(name: "Spacing", dependencies: ["Text"], swiftSettings: settings),

        // The server, from the wire up.
        .target(name: "TLS", dependencies: ["COpenSSL", "System", "Text"], swiftSettings: touchingC),
        .target(
            name: "Reactor",
            dependencies: ["CEpoll", "TLS", "System", "Text"],
            swiftSettings: touchingC
        ),
        .target(name: "Gemini", dependencies: ["Text"], swiftSettings: settings),
        .target(name: "Gopher", dependencies: ["Text"], swiftSettings: settings),
        // Hosts, paths and media types are Gemini's.
        .target(name: "Spartan", dependencies: ["Gemini", "Text"], swiftSettings: settings),
        .target(name: "Nex", dependencies: ["Gemini", "Text"], swiftSettings: settings),
        .target(name: "Finger", dependencies: ["Gemini", "Text"], swiftSettings: settings),

        // The content, from the source up.
        .target(name: "Gemtext", dependencies: ["Text"], swiftSettings: settings),
        .target(name: "Records", dependencies: ["Text"], swiftSettings: settings),
        .target(name: "Languages", dependencies: ["Records", "Text"], swiftSettings: settings),
        .target(
            name: "Content",
            dependencies: ["Languages", "Records", "Gemtext", "System", "Text"],
            swiftSettings: settings
        ),
        .target(
            name: "Pages",
            dependencies: ["Content", "Languages", "Records", "Spacing", "Stemming", "System", "Text"],
            swiftSettings: settings
        ),
        .target(
            name: "Renderers",
            dependencies: ["Pages", "Content", "Gemini", "Gemtext", "Gopher", "Languages", "Text"],
            resources: [.embedInCode("HTML/style.css"), .embedInCode("Book/book.css")],
            swiftSettings: settings
        ),

        // The rules of check --prose.
        .target(
            name: "Prose",
            dependencies: ["Content", "Languages", "Records", "Text"],
            swiftSettings: small
        ),

        // What is made of a capsule as a whole: pages to serve, files, a report.
        .target(
            name: "Publishing",
            dependencies: [
                "Archive", "Content", "Pages", "Prose", "Renderers", "Gemini", "Gemtext", "Gopher",
                "Languages",
                "Records", "System", "Text",
            ],
            swiftSettings: small
        ),

        // Texts of other forms on their way into a capsule.
        .target(
            name: "Importing",
            dependencies: [
                "Content", "Formatting", "Gemtext", "Languages", "Markdown", "Records", "System", "Text",
            ],
            swiftSettings: small
        ),

        // The house form of a capsule's files, and the files with which one begins.
        .target(
            name: "Formatting",
            dependencies: ["Content", "Gemtext", "Records", "System", "Text"],
            swiftSettings: small
        ),

        // Where both meet: requests and their answers, and around them a service.
        .target(
            name: "Serving",
            dependencies: [
                "Finger", "Gemini", "Gopher", "Languages", "Nex", "Pages", "Publishing", "Reactor",
                "Renderers", "Spartan", "System", "TLS", "Text", logging,
            ],
            swiftSettings: settings
        ),
        .target(
            name: "Service",
            dependencies: [
                "Content", "Finger", "Languages", "Nex", "Pages", "Renderers", "Gemini", "Gopher",
                "Publishing",
                "Reactor", "Records", "Serving", "Spartan", "System", "TLS", "Text", logging,
            ],
            swiftSettings: small
        ),
        .executableTarget(
            name: "lectern",
            dependencies: [
                "Service", "Serving", "Publishing", "Content", "Finger", "Formatting", "Gemini", "Gopher",
                "Importing",
                "Languages",
                "Nex",
                "Reactor", "Spartan", "System", "TLS", "Text", argumentParser, logging,
            ],
            swiftSettings: small,
            linkerSettings: [.unsafeFlags(releaseLinking, .when(configuration: .release))]
        ),
        .executableTarget(
            name: "lectern-bench",
            dependencies: [
                "Content", "Pages", "Renderers", "Gemini", "Reactor", "Service", "Serving", "Spacing",
                "System",
                "TLS", "Text",
                argumentParser,
                logging,
            ],
            swiftSettings: settings
        ),

        .target(
            name: "TestSupport",
            dependencies: ["CLinux"],
            path: "Tests/TestSupport",
            swiftSettings: settings
        ),
        .testTarget(name: "TextTests", dependencies: ["Text", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "ArchiveTests", dependencies: ["Archive", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "SystemTests", dependencies: ["System", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "StemmingTests",
            dependencies: ["Stemming", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MarkdownTests",
            dependencies: ["Markdown", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ImportingTests",
            dependencies: ["Importing", "Content", "Records", "System", "Text", "TestSupport"],
            exclude: ["Texts"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "LanguagesTests",
            dependencies: ["Languages", "Records", "Text", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(name: "RecordsTests", dependencies: ["Records", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "SpacingTests", dependencies: ["Spacing", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "TLSTests",
            dependencies: ["TLS", "COpenSSL", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ReactorTests",
            dependencies: ["Reactor", "System", "TLS", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "GeminiTests",
            dependencies: ["Gemini", "Text", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "GopherTests",
            dependencies: ["Gopher", "Text", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "SpartanTests",
            dependencies: ["Spartan", "Gemini", "Text", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "NexTests",
            dependencies: ["Nex", "Gemini", "Text", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "FingerTests",
            dependencies: ["Finger", "Gemini", "Text", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(name: "GemtextTests", dependencies: ["Gemtext", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "ContentTests",
            dependencies: ["Content", "Gemtext", "Languages", "Records", "Text", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ProseTests",
            dependencies: ["Prose", "Content", "Publishing", "Records", "Text", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PagesTests",
            dependencies: ["Pages", "Content", "Languages", "Records", "Text", "TestSupport"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "RenderersTests",
            dependencies: [
                "Renderers", "Pages", "Content", "Languages", "Records", "Gemtext", "Gopher", "Text",
                "TestSupport",
            ],
            exclude: ["Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "PublishingTests",
            dependencies: [
                "Archive", "Publishing", "Content", "Formatting", "Gemini", "Gemtext", "Gopher", "Pages",
                "Records",
                "Renderers", "System", "Text", "TestSupport",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "FormattingTests",
            dependencies: [
                "Formatting", "Content", "Prose", "Publishing", "Records", "System", "Text", "TestSupport",
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ServingTests",
            dependencies: [
                "Serving", "Content", "Finger", "Gemini", "Gemtext", "Gopher", "Languages", "Nex", "Pages",
                "Publishing", "Reactor", "Renderers", "Spartan", "System", "TLS", "Text", "TestSupport",
                logging,
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ServiceTests",
            dependencies: [
                "Service", "Serving", "Content", "Gemini", "Gemtext", "Gopher", "Pages", "Publishing",
                "Reactor",
                "Records",
                "Renderers", "System", "TLS",
                "Text", "TestSupport", logging,
            ],
            exclude: ["Status/Golden"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: ["lectern", "System", "TLS", "TestSupport"],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)

// Fuzz targets need the toolchain's libFuzzer, so they exist only for `make fuzz`.
if Context.environment["FUZZ"] == "1" {
    for (name, subjects) in [
        ("FuzzRequest", ["Gemini", "Text"]), ("FuzzSelector", ["Gopher", "Text"]),
        (
            "FuzzSmall",
            [
                "Content", "Finger", "Gemini", "Languages", "Nex", "Pages", "Publishing", "Reactor",
                "Records",
                "Renderers", "Serving", "Spartan", "System", "Text",
            ]
        ),
        ("FuzzProxyHeader", ["Reactor", "System"]),
        ("FuzzTLSRecord", ["TLS"]), ("FuzzCertificate", ["TLS"]), ("FuzzStatus", ["System"]),
        ("FuzzMemory", ["Spacing"]),
        ("FuzzStudy", ["Content", "Languages", "Pages", "Records", "Renderers", "Gopher", "Text"]),
        ("FuzzPlain", ["Content", "Importing", "Records", "Text"]),
        ("FuzzCapsule", ["Content", "Languages", "Pages", "Prose", "Records", "Renderers", "Gopher"]),
        ("FuzzFormat", ["Content", "Formatting"]),
        ("FuzzImport", ["Content", "Gemtext", "Importing", "Pages", "Records", "Renderers"]),
    ] {
        package.targets.append(
            .executableTarget(
                name: name,
                dependencies: subjects.map { .target(name: $0) },
                path: "Fuzz/\(name.dropFirst(4))",
                exclude: ["FuzzCapsule", "FuzzImport"].contains(name) ? ["marks.dict", "Seeds"] : [],
                swiftSettings: settings + [
                    .unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"])
                ],
                linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]
            )
        )
    }
}
