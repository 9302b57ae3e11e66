internal import Gemini
internal import Pages

extension FileID {
    /// The media type of a file beside the pages.
    ///
    /// - Source: the registries of IANA for CSL-JSON and EPUB, gempub 1.0.0, section 2.1, and for the other two what reference
    ///   managers expect.
    var mediaType: MediaType {
        let type =
            switch self {
            case .bibTeX: MediaType("text/x-bibtex; charset=utf-8")
            case .ris: MediaType("application/x-research-info-systems")
            case .csl: MediaType("application/vnd.citationstyles.csl+json")
            case .atom: MediaType("application/atom+xml")
            case .book(.gempub): MediaType("application/gpub+zip")
            case .book(.epub): MediaType("application/epub+zip")
            case .cards, .robots, .favicon, .caps, .book(.text): MediaType.plainText
            }
        return type ?? .plainText
    }
}
