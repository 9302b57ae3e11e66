/// A file to be made.
package struct NewFile: Sendable {
    package let name: String
    package let bytes: [UInt8]
    /// The permissions as chmod(2) takes them: the file has exactly these from its first moment, whatever the process masks.
    package let permissions: UInt32

    package init(name: String, bytes: [UInt8], permissions: UInt32) {
        self.name = name
        self.bytes = bytes
        self.permissions = permissions
    }
}
