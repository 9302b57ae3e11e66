internal import Reactor
internal import System

extension ClientRoute {
    /// Sends a request without TLS, and reads up to the end of the answer.
    ///
    /// - Parameters:
    ///   - host: The host that the address names.
    ///   - port: The port that it names.
    ///   - request: The bytes of the request.
    ///   - address: The address, for an error.
    /// - Returns: The bytes, at least one, and the reason why some may be missing; `nil` if nothing shows it.
    /// - Throws: If there is no connection or no answer, an error whose line names the address.
    func answer(
        of host: String,
        port: UInt16,
        to request: [UInt8],
        at address: String
    ) throws(ClientError) -> (bytes: [UInt8], cut: String?) {
        do {
            let socket = try ClientSocket(
                connectingTo: server?.host ?? host,
                port: server?.port ?? port,
                timeout: timeout
            )
            var sent = 0
            while sent < request.count { sent += try socket.write(request.span.extracting(sent...)) }
            var bytes: [UInt8] = []
            var cut: String? = "it is longer than \(Self.limit >> 20) MB"
            do throws(SystemError) {
                while bytes.count < Self.limit {
                    guard try socket.read(into: &bytes) else {
                        cut = nil
                        break
                    }
                }
            } catch {
                cut = error.explanation
            }
            guard !bytes.isEmpty else {
                throw ClientError.failed(address, reason: cut ?? "closed without an answer")
            }
            return (bytes, cut)
        } catch let error as ClientError {
            throw error
        } catch let error as SystemError {
            throw ClientError.failed(address, reason: error.explanation)
        } catch {
            throw ClientError.failed(address, reason: "\(error)")
        }
    }
}
