/// The version, written down here and nowhere else: `--version` says it, a package has it from there, and `make check-version`
/// holds the changelog and the manual pages against it.
enum Version {
    static let current = "0.2.0"
}
