package import System

/// Why folders cannot be watched.
package enum WatchError: Error, Hashable, Sendable {
    /// The user has as many notifiers as the system allows.
    case instances
    /// Not every folder can be watched, but so many.
    case watches(Int)
    case system(SystemError)
}

extension WatchError: CustomStringConvertible {
    /// One line, without a final stop.
    package var description: String {
        switch self {
        case .instances:
            "--watch: too many programs of this user watch folders, or too many files are open; end some of them, or allow more with sudo sysctl fs.inotify.max_user_instances=1024, or with ulimit -n"
        case .watches(let count):
            "--watch: only \(count) of the folders can be watched, as many as this user is allowed; end other programs that watch folders, or allow more with sudo sysctl fs.inotify.max_user_watches=524288"
        case .system(let error): "--watch: folders cannot be watched: \(error); leave --watch out"
        }
    }
}
