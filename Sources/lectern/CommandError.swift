import Content
import Gemini
import Gopher
import Languages
import System

/// Why a command cannot do what it was asked to.
enum CommandError: Error, Hashable {
    case noCapsule
    case noWords(LanguageTag)
    case severalTexts(String, Int)
    case tooFewThreads(needed: Int, allowed: Int)
    // `lectern fetch`, each with the address as it was asked for.
    case gopherAddress(String, GopherURLError)
    case geminiAddress(String, GeminiRequestError)
    /// An address of Spartan, Nex or Finger.
    case schemeAddress(String, SchemeURLError)
    case foreignScheme(String)
    case notForATerminal(String, String, bytes: Int)
    /// The header of the answer is another than that of a page.
    case noPage(String, String)
    case cutOff(String, bytes: Int, reason: String)
    case notWritten(String, bytes: Int, of: Int, reason: SystemError)
}

extension CommandError: CustomStringConvertible {
    /// One line, without a final stop.
    var description: String {
        switch self {
        case .noCapsule:
            "no capsule here: name its folder, or run the command where a folder named Capsule is"
        case .noWords(let language):
            "there are no words for “\(language)” in the program, but for \(Wording.languages.joined(separator: ", "))"
        case .severalTexts(let output, let count):
            "\(output): \(count) texts do not go into one file; name a folder"
        case .tooFewThreads(let needed, let allowed):
            "\(needed) more threads are needed and only \(allowed) allowed: raise the limit on processes and threads (ulimit -u, TasksMax= or LimitNPROC= under systemd, --pids-limit of a container), or end other programs of this user"
        case .gopherAddress(let url, let error): "\(url): \(error)"
        case .geminiAddress(let url, let error): "\(url): \(error)"
        case .schemeAddress(let url, let error): "\(url): \(error)"
        case .foreignScheme(let url):
            "\(url): only addresses of gemini, gopher, spartan, nex and finger can be fetched"
        case .notForATerminal(let url, let type, let bytes):
            "\(url): is no text (\(type), \(bytes) bytes); write it to a file with > and its name"
        case .noPage(let url, let header): "\(url): \(header)"
        case .cutOff(let url, let bytes, let reason): "\(url): cut off after \(bytes) bytes: \(reason)"
        case .notWritten(let url, let taken, let count, let reason):
            "\(url): only \(taken) of \(count) bytes could be written to standard output: \(reason)"
        }
    }
}
