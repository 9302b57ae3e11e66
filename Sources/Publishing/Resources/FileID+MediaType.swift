internal import Gemini
internal import Pages

extension FileID {
    /// The media type of a file beside the pages.
    ///
    /// - Source: the registries of IANA for CSL-JSON, and for the other two what reference managers expect.
    var mediaType: MediaType {
        let type =
            switch self {
            case .bibTeX: MediaType("text/x-bibtex; charset=utf-8")
            case .ris: MediaType("application/x-research-info-systems")
            case .csl: MediaType("application/vnd.citationstyles.csl+json")
            case .cards, .robots, .favicon, .caps: MediaType.plainText
            }
        return type ?? .plainText
    }
}
