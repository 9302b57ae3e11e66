internal import Gopher
internal import Reactor
internal import Text

extension ReadyAnswer {
    init(_ type: ItemType, _ bytes: [UInt8]) {
        self.init(status: "\(type)", Response(body: .memory(bytes[...])))
    }

    /// Makes an error as a menu in lines of `width` columns, with a way on.
    init(_ message: String, _ way: MenuItem, width: Int) {
        let lines = LineWrapper(width: width, prefix: "  ", firstPrefix: "").lines(of: message)
            .map { FieldText(tidying: $0) }
        self.init(
            .error,
            Menu(lines.prefix(1).map(MenuItem.error) + lines.dropFirst().map(MenuItem.info) + [way]).bytes
        )
    }

    /// Makes an error as text in lines of `width` columns.
    init(text message: String, width: Int) {
        self.init(.error, GopherText(LineWrapper(width: width).lines(of: message)).bytes())
    }
}
