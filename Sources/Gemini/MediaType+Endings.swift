extension MediaType {
    /// Returns the type of a file by the ending of its name, in any case of letters.
    ///
    /// What is not known is `application/octet-stream`, which clients keep as a file. Text gets a charset, as ``plainText`` has.
    ///
    /// - Source: the registry of media types at IANA, and what clients of Gemini know.
    package init(ofFileNamed name: some StringProtocol) {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let ending = parts.count > 1 ? parts.last?.lowercased() ?? "" : ""
        let (type, subtype) = Self.byEnding[ending] ?? ("application", "octet-stream")
        let isGemtext = type == "text" && subtype == "gemini"
        self.init(type, subtype, type == "text" && !isGemtext ? Self.plainText.parameters : [])
    }

    private static let byEnding: [String: (type: String, subtype: String)] = [
        "gmi": ("text", "gemini"), "gemini": ("text", "gemini"), "gmni": ("text", "gemini"),
        "txt": ("text", "plain"), "text": ("text", "plain"), "asc": ("text", "plain"),
        "log": ("text", "plain"), "conf": ("text", "plain"), "rec": ("text", "plain"),
        "md": ("text", "markdown"), "markdown": ("text", "markdown"), "html": ("text", "html"),
        "htm": ("text", "html"), "css": ("text", "css"), "csv": ("text", "csv"), "js": ("text", "javascript"),
        "ics": ("text", "calendar"), "vcf": ("text", "vcard"), "bib": ("text", "x-bibtex"),
        "tex": ("text", "x-tex"), "sh": ("text", "x-shellscript"), "c": ("text", "x-c"), "h": ("text", "x-c"),
        "py": ("text", "x-python"), "swift": ("text", "x-swift"), "diff": ("text", "x-diff"),
        "patch": ("text", "x-diff"),
        "png": ("image", "png"), "jpg": ("image", "jpeg"), "jpeg": ("image", "jpeg"), "gif": ("image", "gif"),
        "webp": ("image", "webp"), "avif": ("image", "avif"), "jxl": ("image", "jxl"),
        "svg": ("image", "svg+xml"), "bmp": ("image", "bmp"), "tif": ("image", "tiff"),
        "tiff": ("image", "tiff"), "ico": ("image", "vnd.microsoft.icon"), "heic": ("image", "heic"),
        "mp3": ("audio", "mpeg"), "ogg": ("audio", "ogg"), "oga": ("audio", "ogg"), "opus": ("audio", "ogg"),
        "flac": ("audio", "flac"), "wav": ("audio", "wav"), "m4a": ("audio", "mp4"), "aac": ("audio", "aac"),
        "mid": ("audio", "midi"), "midi": ("audio", "midi"), "mod": ("audio", "x-mod"),
        "mp4": ("video", "mp4"), "webm": ("video", "webm"), "ogv": ("video", "ogg"),
        "mkv": ("video", "matroska"), "mov": ("video", "quicktime"), "avi": ("video", "vnd.avi"),
        "pdf": ("application", "pdf"), "epub": ("application", "epub+zip"),
        "ps": ("application", "postscript"),
        "gpub": ("application", "gpub+zip"), "zip": ("application", "zip"), "gz": ("application", "gzip"),
        "tgz": ("application", "gzip"), "bz2": ("application", "x-bzip2"), "xz": ("application", "x-xz"),
        "zst": ("application", "zstd"), "tar": ("application", "x-tar"),
        "7z": ("application", "x-7z-compressed"), "json": ("application", "json"),
        "xml": ("application", "xml"), "atom": ("application", "atom+xml"), "rss": ("application", "rss+xml"),
        "odt": ("application", "vnd.oasis.opendocument.text"),
        "ods": ("application", "vnd.oasis.opendocument.spreadsheet"), "doc": ("application", "msword"),
        "docx": ("application", "vnd.openxmlformats-officedocument.wordprocessingml.document"),
        "xlsx": ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        "djvu": ("image", "vnd.djvu"), "ris": ("application", "x-research-info-systems"),
        "ttf": ("font", "ttf"), "otf": ("font", "otf"), "woff2": ("font", "woff2"),
        "pem": ("application", "x-pem-file"),
    ]
}
