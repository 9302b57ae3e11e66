internal import Gemini
internal import Publishing

extension MediaType {
    /// Returns the media type of a resource.
    init(of kind: Resource.Kind) {
        self =
            switch kind {
            case .page(let language): .gemtext(language: language) ?? .gemtext
            case .plainText: .plainText
            case .file(let type): type
            }
    }
}
