internal import CLinux
internal import Glibc

/// Removes the program's unchanged code and constants from memory; a page that is used again comes back at a touch, from the
/// system's cache of files.
///
/// A start reads a capsule, makes every page and checks certificates; serving needs little of that code. The system keeps what
/// was touched, in large pieces, for as long as the process lives: 6 MB for Lectern. Call this function when a start or a
/// reload has ended: the next request takes some hundred page faults more, which is about a millisecond.
package func releaseLoadedCode() {
    unsafe _ = dl_iterate_phdr(
        { object, _, _ in
            if let object = unsafe object?.pointee { unsafe LoadedObject(object).release() }
            return 0
        },
        nil
    )
}

/// The program or one of its libraries, as the dynamic linker has mapped it.
@unsafe private struct LoadedObject {
    private let base: UInt
    private let headers: UnsafeBufferPointer<Elf64_Phdr>

    init(_ information: dl_phdr_info) {
        unsafe base = UInt(information.dlpi_addr)
        unsafe headers = UnsafeBufferPointer(
            start: information.dlpi_phdr,
            count: Int(information.dlpi_phnum)
        )
    }

    func release() {
        guard unsafe !isPatched else { return }
        let page = UInt(sysconf(CInt(_SC_PAGESIZE)))
        for index in unsafe headers.indices {
            let header = unsafe headers[index]
            // If a segment is writable, a page in memory may be the only copy of what was written to it.
            guard header.p_type == UInt32(PT_LOAD), header.p_flags & UInt32(PF_W) == 0 else { continue }
            let start = unsafe (base + UInt(header.p_vaddr)) / page * page
            let end = unsafe base + UInt(header.p_vaddr) + UInt(header.p_memsz)
            unsafe _ = madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_DONTNEED)
        }
    }

    /// Whether the linker has written into the code, as it does if the code was not built to be moved about.
    private var isPatched: Bool {
        guard let dynamic = unsafe headers.first(where: { $0.p_type == UInt32(PT_DYNAMIC) }),
            let entries = unsafe UnsafePointer<Elf64_Dyn>(bitPattern: base + UInt(dynamic.p_vaddr))
        else { return true }
        let count = Int(dynamic.p_memsz) / MemoryLayout<Elf64_Dyn>.stride
        return unsafe UnsafeBufferPointer(start: entries, count: count).contains { entry in
            unsafe entry.d_tag == Elf64_Sxword(DT_TEXTREL)
                || entry.d_tag == Elf64_Sxword(DT_FLAGS) && entry.d_un.d_val & UInt64(DF_TEXTREL) != 0
        }
    }
}
