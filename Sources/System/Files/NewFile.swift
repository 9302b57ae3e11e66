/// A file to be made.
package struct NewFile: Sendable {
    package let name: String
    package let bytes: [UInt8]
    /// Exactly these, whatever the process masks, from the file's first moment; as chmod(2) takes them.
    package let permissions: UInt32

    /// A file that is only described so far.
    package init(name: String, bytes: [UInt8], permissions: UInt32) {
        self.name = name
        self.bytes = bytes
        self.permissions = permissions
    }
}
