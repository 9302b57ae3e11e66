internal import Gopher

extension Menu {
    /// The menu as a file, in which items of the server that will serve it have no host and port, since it fills them in.
    var gophermap: [UInt8] {
        var bytes: [UInt8] = []
        for item in items {
            if item.server == .nowhere, item.type != .info, item.type != .error {
                bytes += [item.type.byte] + item.display.string.utf8 + [UInt8(ascii: "\t")]
                bytes += item.selector == .root ? [UInt8(ascii: "/")] : item.selector.bytes
            } else {
                bytes += item.line.dropLast(2)
            }
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
