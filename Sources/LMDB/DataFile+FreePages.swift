extension DataFile {
    private static let branch: UInt16 = 0x01
    private static let leaf: UInt16 = 0x02
    private static let overflowing: UInt16 = 0x01
    private static let headerSize = 16
    private static let nodeHeaderSize = 8
    private static let deepest = 32

    /// Whether the file's list of free pages names every page of `pages`, read without mapping the file.
    ///
    /// The list is a tree of its own (mdb.c, FREE_DBI), whose values are a count and so many page numbers. A list that
    /// is damaged, or itself beyond the file's end, names nothing.
    func freePages(_ meta: Meta, include pages: ClosedRange<UInt64>) throws(LMDBError) -> Bool {
        var named: Set<UInt64> = []
        guard meta.freeRoot != .max else { return false }
        guard try collect(page: meta.freeRoot, depth: 0, meta, pages, into: &named) else { return false }
        return named.count == pages.count
    }

    /// Adds the free pages below one page of the list; false when it is damaged.
    private func collect(
        page number: UInt64, depth: Int, _ meta: Meta, _ pages: ClosedRange<UInt64>, into named: inout Set<UInt64>
    ) throws(LMDBError) -> Bool {
        guard depth < Self.deepest, let bytes = try page(number, meta) else { return false }
        let page = bytes.span
        let flags = page.littleEndianUInt16(at: 10)
        let lower = Int(page.littleEndianUInt16(at: 12))
        guard lower >= Self.headerSize, lower <= page.count else { return false }
        for slot in stride(from: Self.headerSize, to: lower &- 1, by: 2) {
            let node = Int(page.littleEndianUInt16(at: slot))
            guard node >= Self.headerSize, node + Self.nodeHeaderSize <= page.count else { return false }
            let low = UInt64(page.littleEndianUInt32(at: node))
            let nodeFlags = page.littleEndianUInt16(at: node + 4)
            if flags & Self.branch != 0 {
                let child = low | UInt64(nodeFlags) << 32
                guard try collect(page: child, depth: depth + 1, meta, pages, into: &named) else { return false }
            } else if flags & Self.leaf != 0 {
                let start = node + Self.nodeHeaderSize + Int(page.littleEndianUInt16(at: node + 6))
                let isSound =
                    nodeFlags & Self.overflowing == 0
                    ? add(page, from: start, size: Int(low), pages, to: &named)
                    : try addOverflow(page, reference: start, size: Int(low), meta, pages, to: &named)
                guard isSound else { return false }
            } else {
                return false
            }
        }
        return true
    }

    /// A list too long for its leaf stands on pages of its own.
    private func addOverflow(
        _ page: Span<UInt8>, reference: Int, size: Int, _ meta: Meta, _ pages: ClosedRange<UInt64>,
        to named: inout Set<UInt64>
    ) throws(LMDBError) -> Bool {
        guard reference + 8 <= page.count else { return false }
        let first = page.littleEndianUInt64(at: reference)
        let count = (Self.headerSize + size + meta.pageSize - 1) / meta.pageSize
        guard let bytes = try self.page(first, count: count, meta) else { return false }
        return add(bytes.span, from: Self.headerSize, size: size, pages, to: &named)
    }

    private func add(
        _ bytes: Span<UInt8>, from start: Int, size: Int, _ pages: ClosedRange<UInt64>, to named: inout Set<UInt64>
    ) -> Bool {
        guard size >= 8, start + size <= bytes.count else { return false }
        let count = bytes.littleEndianUInt64(at: start)
        guard count <= UInt64(size / 8 - 1) else { return false }
        for index in 0..<Int(count) {
            let number = bytes.littleEndianUInt64(at: start + 8 + index * 8)
            if pages.contains(number) { named.insert(number) }
        }
        return true
    }
}
