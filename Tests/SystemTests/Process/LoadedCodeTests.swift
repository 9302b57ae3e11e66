import Glibc
import System
import Testing

struct LoadedCodeTests {
    /// Returns where the code of a function is in libm, which no other test uses.
    private func functionAddress() throws -> UInt {
        let program = try #require(dlopen(nil, RTLD_NOW))
        defer { dlclose(program) }
        let address = UInt(bitPattern: dlsym(program, "tgamma"))
        try #require(address != 0)
        return address
    }

    /// Returns whether the page at `address` is in this process's memory (proc_pid_pagemap(5)).
    private func isPresent(_ address: UInt) throws -> Bool {
        let number = open("/proc/self/pagemap", O_RDONLY)
        defer { close(number) }
        let page = UInt(sysconf(CInt(_SC_PAGESIZE)))
        var entry: UInt64 = 0
        let count = pread(number, &entry, 8, off_t(address / page * 8))
        try #require(count == 8)
        return entry >> 63 == 1
    }

    @Test func whatHasRunLeavesMemoryAndComesBack() throws {
        let address = try functionAddress()
        // A test that runs at the same time may bring a page back at once, with its neighbours.
        let hasLeft = try (0..<100).contains { _ in
            #expect(tgamma(5.0 as Double) == 24)
            try #require(try isPresent(address))
            releaseLoadedCode()
            return try !isPresent(address)
        }
        #expect(hasLeft)
        #expect(tgamma(6.0 as Double) == 120)
    }
}
