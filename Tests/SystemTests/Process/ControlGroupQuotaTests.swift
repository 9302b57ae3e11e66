import System
import Testing

struct ControlGroupQuotaTests {
    @Test(
        arguments: [
            ("0::/\n", ["/sys/fs/cgroup/cpu.max": "max 100000\n"], nil),
            ("0::/\n", ["/sys/fs/cgroup/cpu.max": "150000 100000\n"], 2), ("0::/\n", [:], nil),
            ("", [:], nil),
            (
                "0::/system.slice/lectern.service\n",
                [
                    "/sys/fs/cgroup/system.slice/cpu.max": "100000 100000\n",
                    "/sys/fs/cgroup/system.slice/lectern.service/cpu.max": "300000 100000\n",
                ], 1
            ),
            ("0::/a\n", ["/sys/fs/cgroup/a/cpu.max": "50000 100000\n"], 1),
            (
                "5:memory:/x\n4:cpu,cpuacct:/docker/1\n",
                [
                    "/sys/fs/cgroup/cpu/cpu.cfs_quota_us": "400000\n",
                    "/sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000\n",
                ], 4
            ),
            (
                "4:cpu:/\n",
                [
                    "/sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1\n",
                    "/sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000\n",
                ], nil
            ),
            ("0::/../..\nnonsense\n", ["/sys/fs/cgroup/cpu.max": "x y z"], nil),
            ("0::/\n", ["/sys/fs/cgroup/cpu.max": "9223372036854775807 1\n"], .max),
        ] as [(String, [String: String], Int?)]
    )
    func readsTheSmallestQuota(groups: String, files: [String: String], processors: Int?) {
        #expect(ControlGroupQuota.smallest(in: groups) { files[$0] } == processors)
    }
}
