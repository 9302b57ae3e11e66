/// The sockets that a service manager has bound and hands in, by the protocol of sd_listen_fds(3).
///
/// ```
/// LISTEN_PID     = 1*DIGIT             ; the process that is meant
/// LISTEN_FDS     = 1*DIGIT             ; how many, descriptors from 3 on
/// LISTEN_FDNAMES = name *( ":" name )  ; what each is for
/// name           = "gemini" / "gopher" / "spartan" / "nex" / "finger"
/// ```
///
/// Without names, or with the name `unknown` that stands for none, a socket is for Gemini.
package struct ListenEnvironment: Hashable, Sendable {
    /// A descriptor that has not been examined yet.
    package struct Entry: Hashable, Sendable {
        package let descriptor: Int32
        package let purpose: ServedProtocol
    }

    /// The descriptors in the order in which they were handed in; empty if there are none for this process.
    package let entries: [Entry]

    private static let firstDescriptor: Int32 = 3
    /// The most descriptors: as many as a process may have by default, so more are a mistake.
    private static let mostDescriptors: Int32 = 1_024

    /// - Parameters:
    ///   - environment: The environment's variables by name.
    ///   - process: The number of this process.
    /// - Throws: An error that says in one line what is wrong with which variable.
    package init(_ environment: [String: String], process: Int32) throws(EnvironmentError) {
        guard let pid = environment["LISTEN_PID"], let number = environment["LISTEN_FDS"] else {
            entries = []
            return
        }
        guard let meant = Int32(digits: pid), meant > 0 else {
            throw .process(variable: "LISTEN_PID", pid)
        }
        // The variable was inherited from the process for which it was meant.
        guard meant == process else {
            entries = []
            return
        }
        guard let count = Int32(digits: number), count <= Self.mostDescriptors else {
            throw .descriptors(number, most: Self.mostDescriptors)
        }
        let purposes = try Self.purposes(environment["LISTEN_FDNAMES"], count: Int(count))
        entries = zip(Self.firstDescriptor..., purposes).map { Entry(descriptor: $0, purpose: $1) }
    }

    private static func purposes(_ text: String?, count: Int) throws(EnvironmentError) -> [ServedProtocol] {
        guard let text else { return Array(repeating: .gemini, count: count) }
        let names =
            count == 0 && text.isEmpty ? [] : text.split(separator: ":", omittingEmptySubsequences: false)
        guard names.count == count else {
            throw .nameCount(names: text, named: names.count, sockets: count)
        }
        var purposes: [ServedProtocol] = []
        for name in names {
            guard let purpose = name == "unknown" ? .gemini : ServedProtocol(rawValue: String(name)) else {
                throw .name(names: text, String(name))
            }
            purposes.append(purpose)
        }
        return purposes
    }
}

extension FixedWidthInteger {
    /// Reads a number that consists of digits only, without a sign or spaces.
    init?(digits text: some StringProtocol) {
        guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
            return nil
        }
        self.init(text)
    }
}
