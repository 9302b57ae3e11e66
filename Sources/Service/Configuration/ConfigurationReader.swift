internal import Records
internal import Publishing
internal import TLS
internal import Text

/// Turns the records of a configuration file into values and reports all mistakes.
///
/// The first record is the server's if it names neither a host nor a capsule; every other one is a host's.
struct ConfigurationReader {
    private var report: Report
    private let file: RecordFile
    /// The prefix of relative paths: the file's folder with its slash, or nothing.
    private let prefix: String
    private var settings = ServerSettings()
    private var hosts: [HostConfiguration] = []
    private var taken: Set<Hostname> = []
    /// Where each address to listen on stands.
    private var listenPlaces: [ServedProtocol: [SourceOffset]] = [:]

    init(_ bytes: [UInt8], path: String) {
        var report = Report()
        file = RecordFile(path: path, bytes: bytes, subject: "a configuration", &report)
        self.report = report
        prefix = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }

    var diagnostics: [Diagnostic] { report.diagnostics() }

    /// - Returns: Everything that could be read, which is all of it if there are no ``diagnostics``.
    mutating func read() -> ConfigurationFile {
        for (index, record) in file.records.enumerated() {
            if index == 0, !isHost(record) { readSettings(record) } else { readHost(record) }
        }
        if hosts.isEmpty, !report.hasErrors {
            report.error(
                at: file.start,
                "no host is configured; add a record with “Hostname” and “Capsule”"
            )
        }
        report.close()
        let positions = listenPlaces.mapValues { $0.compactMap(report.position) }
        return ConfigurationFile(settings: settings, hosts: hosts, listenPositions: positions)
    }

    /// Returns whether a record names a host or a capsule, or tries to.
    private mutating func isHost(_ record: Record) -> Bool {
        let own = RecordShape.host.fields.map(\.name)
        let names = NameList(RecordShape.server.fields.map(\.name) + own)
        return record.fields.contains { field in
            names.nearest(to: field.name.text, budget: &report.suggestionBudget).map(own.contains) == true
        }
    }

    private mutating func readSettings(_ record: Record) {
        let fields = RecordReader(record, as: .server, &report)
        for setting in Setting.fields {
            for value in fields.values(setting.field) {
                do throws(SettingError) {
                    let text = setting.range.isPath ? resolved(value.text) : String(value.text)
                    try setting.set(&settings, to: text)
                    keepPlace(of: setting, value.start)
                } catch {
                    report.error(at: value.start, "“\(setting.field)”: \(error)")
                }
            }
        }
    }

    /// Keeps where an address to listen on stands; 0, which is none, has no place.
    private mutating func keepPlace(of setting: Setting, _ place: SourceOffset) {
        guard let served = ServedProtocol.allCases.first(where: { $0.listenField == setting.field }),
            settings[served].listen.count > listenPlaces[served, default: []].count
        else { return }
        listenPlaces[served, default: []].append(place)
        report.keep(place)
    }

    private mutating func readHost(_ record: Record) {
        let fields = RecordReader(record, as: .host, &report)
        let hostnames = fields.values("Hostname").compactMap { hostname($0) }
        let (certificate, key) = (fields.fields("Certificate").first, fields.fields("Key").first)
        if let lonely = certificate ?? key, certificate == nil || key == nil {
            report.error(
                at: lonely.name.start,
                "“Certificate” and “Key” go together; add the other, or remove this one to use the folder “Certs”"
            )
        }
        let folders = folders(fields.values("Folder"))
        let capsules = fields.values("Capsule")
        if let title = fields.fields("Title").first, capsules.count == 1 {
            report.error(
                at: title.name.start,
                "“Title” is that of the list of several capsules; one alone has its own in capsule.rec, so remove this line"
            )
        }
        guard !capsules.isEmpty, !hostnames.isEmpty else { return }
        var files: HostConfiguration.CertificateFiles?
        if let certificate, let key {
            files = HostConfiguration.CertificateFiles(
                certificate: resolved(certificate.value.text),
                key: resolved(key.value.text)
            )
        }
        hosts.append(
            HostConfiguration(
                hostnames: hostnames,
                capsules: capsules.map { resolved($0.text) },
                title: fields.value("Title").map { String($0.text) },
                folders: folders,
                certificateFiles: files
            )
        )
    }

    /// Reads places and paths, such as `/notes/ /srv/notes`.
    private mutating func folders(_ values: [LocatedText]) -> [HostConfiguration.Folder] {
        var taken: Set<FolderPlace> = []
        return values.compactMap { value in
            let place = value.text.prefix { $0 != " " }
            let path = value.text[place.endIndex...].drop { $0 == " " }
            guard let place = FolderPlace(place), !path.isEmpty else {
                report.error(
                    at: value.start,
                    "write the place of the folder on the host, which begins and ends with a slash, and its path, such as “/notes/ /srv/notes”"
                )
                return nil
            }
            guard taken.insert(place).inserted else {
                report.error(
                    at: value.start,
                    "this host has a folder at \(place) already; name another place"
                )
                return nil
            }
            return HostConfiguration.Folder(at: place, resolved(path))
        }
    }

    private mutating func hostname(_ name: LocatedText) -> Hostname? {
        do throws(HostnameError) {
            let hostname = try Hostname(String(name.text))
            if taken.insert(hostname).inserted { return hostname }
            report.error(at: name.start, "“\(hostname)” is named above already; remove one of the two")
        } catch {
            report.error(at: name.start, "\(error)")
        }
        return nil
    }

    private func resolved(_ path: some StringProtocol) -> String {
        path.hasPrefix("/") ? String(path) : prefix + path
    }
}
