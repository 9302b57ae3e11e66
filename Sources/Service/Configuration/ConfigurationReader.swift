internal import Content
internal import TLS
internal import Text

/// Turns the records of a configuration file into values and reports everything that stands in the way.
///
/// The first record is the server's where it names neither a host nor a capsule; every other one is a host's.
struct ConfigurationReader {
    private var file: RecordFile
    /// Before relative paths: the file's folder with its slash, or nothing.
    private let prefix: String
    private var settings = ServerSettings()
    private var hosts: [HostConfiguration] = []
    private var taken: Set<Hostname> = []

    init(_ bytes: [UInt8], path: String) {
        file = RecordFile(path: path, bytes: bytes, subject: "a configuration")
        prefix = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    var diagnostics: [Diagnostic] { file.diagnostics }

    /// - Returns: What could be read, which is all of it where there are no ``diagnostics``.
    mutating func read() -> ConfigurationFile {
        for (index, record) in file.records.enumerated() {
            if index == 0, !isHost(record) { readSettings(record) } else { readHost(record) }
        }
        if hosts.isEmpty, !file.hasErrors {
            file.error(
                at: file.start,
                "no host is configured; add a record with “Hostname” and “Capsule”"
            )
        }
        return ConfigurationFile(settings: settings, hosts: hosts)
    }

    /// Whether it names a host or a capsule, or tries to.
    private mutating func isHost(_ record: RecordFile.Record) -> Bool {
        let names = ConfigurationRecord.server.names + ConfigurationRecord.host.names
        return record.fields.contains { field in
            file.nearest(to: field.name, among: names).map(ConfigurationRecord.host.names.contains) == true
        }
    }

    private mutating func readSettings(_ record: RecordFile.Record) {
        let values = ConfigurationRecord.server.values(of: record, &file)
        for setting in ServerSettings.fields {
            for field in values[setting.name] ?? [] {
                do throws(ServiceError) {
                    try setting.set(&settings, field.value)
                } catch {
                    file.error(at: field.valuePlace, "“\(setting.name)”: \(error)")
                }
            }
        }
        settings.certificates = settings.certificates.map(resolved)
    }

    private mutating func readHost(_ record: RecordFile.Record) {
        let values = ConfigurationRecord.host.values(of: record, &file)
        let hostnames = (values["Hostname"] ?? []).compactMap { hostname($0) }
        let (certificate, key) = (values["Certificate"]?.first, values["Key"]?.first)
        if let lonely = certificate ?? key, certificate == nil || key == nil {
            file.error(
                at: lonely.namePlace,
                "“Certificate” and “Key” go together; add the other, or remove this one to use the folder “Certs”"
            )
        }
        guard let capsule = values["Capsule"]?.first, !hostnames.isEmpty else { return }
        var files: HostConfiguration.CertificateFiles?
        if let certificate, let key {
            files = HostConfiguration.CertificateFiles(
                certificate: resolved(certificate.value),
                key: resolved(key.value)
            )
        }
        hosts.append(
            HostConfiguration(
                hostnames: hostnames,
                capsule: resolved(capsule.value),
                certificateFiles: files
            )
        )
    }

    private mutating func hostname(_ field: RecordFile.Field) -> Hostname? {
        do throws(HostnameError) {
            let hostname = try Hostname(field.value)
            if taken.insert(hostname).inserted { return hostname }
            file.error(at: field.valuePlace, "“\(hostname)” is named above already; remove one of the two")
        } catch {
            file.error(at: field.valuePlace, "\(error)")
        }
        return nil
    }

    private func resolved(_ path: String) -> String { path.hasPrefix("/") ? path : prefix + path }
}
