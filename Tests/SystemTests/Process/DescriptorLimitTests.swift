import Glibc
import System
import Testing

struct DescriptorLimitTests {
    @Test func raisesTheSoftLimitToTheHardOne() {
        let raised = raiseDescriptorLimit()
        var limit = rlimit()
        #expect(getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0)
        #expect(limit.rlim_cur == limit.rlim_max)
        #expect(raised == Int(clamping: limit.rlim_cur))
    }
}
