/// The version, which is written down only here: `--version` prints it, a package takes it from here, and `make check-version`
/// compares the changelog and the manual pages with it.
enum Version {
    static let current = "0.2.0"
}
