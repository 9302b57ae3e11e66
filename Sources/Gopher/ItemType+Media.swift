extension ItemType {
    /// Returns the type of the item that leads to a file of a media type, such as `image/png`.
    ///
    /// All text is `0`, since clients show it; of types outside RFC 1436 those that clients know.
    package init(ofMedia type: String, _ subtype: String) {
        self =
            switch (type, subtype) {
            case ("text", _): .text
            case ("image", "gif"): .gif
            case ("image", _): .image
            case ("audio", _): .sound
            case ("video", _): .video
            case ("application", "pdf"): .document
            default: .binary
            }
    }
}
