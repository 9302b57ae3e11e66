import Records
import Service
import Testing

struct ConfigurationErrorTests {
    @Test func aFileThatIsNotThereIsNamedWithTheOption() {
        #expect(throws: ConfigurationError.missing("/nowhere/lectern.conf")) {
            try ConfigurationFile(reading: "/nowhere/lectern.conf")
        }
        #expect(
            ConfigurationError.missing("/nowhere/lectern.conf").description
                == "/nowhere/lectern.conf: no such file; check the path given with --config"
        )
    }

    @Test func whatIsNoFileIsNamed() {
        let error = #expect(throws: ConfigurationError.self) { try ConfigurationFile(reading: "/") }
        #expect(error?.description == "/: is not a regular file; name one that is")
    }

    @Test func errorsInTheFileAreALineEachAfterTheirNumber() {
        let file = "lectern.conf"
        let (_, diagnostics) = ConfigurationFile.parse(
            Array("Listen: x\nThreads: 0\n\nHostname: a\nCapsule: c\n".utf8),
            path: file
        )
        #expect(
            ConfigurationError.invalid(path: file, diagnostics).description == """
                lectern.conf: 2 errors
                lectern.conf:1:9: error: “Listen”: write [ADDRESS:]PORT, such as 1965, 192.0.2.1:1965 or [::1]:1965
                lectern.conf:2:10: error: “Threads”: write a number from 1 to 1024
                """
        )
    }
}
