internal import Platform

/// The shape of a data file, checked before it is mapped: reading a mapped page beyond the file's end kills the process.
///
/// Format of LMDB 0.9 on 64-bit little-endian machines (mdb.c: MDB_page, MDB_meta, MDB_db). The two first pages are
/// meta pages, each a 16-byte page header and a meta; the one with the greater transaction number counts.
struct DataFile: ~Copyable {
    static let magic: UInt32 = 0xBEEF_C0DE
    /// The permissions of data and lock files: the owner's and the group's.
    static let mode: UInt32 = 0o660
    static let formatVersion: UInt32 = 1
    private static let metaFlag: UInt16 = 0x08
    private static let metaSize = 16 + 136

    /// What one meta page says.
    struct Meta: Equatable {
        let pageSize: Int
        let freeRoot: UInt64
        let mainRoot: UInt64
        let lastPage: UInt64
        let transaction: UInt64
    }

    let path: String
    private let file: FileDescriptor

    init(_ path: String) throws(LMDBError) {
        self.path = path
        do {
            file = try .reading(path)
        } catch {
            throw LMDBError(error, "open", path)
        }
    }

    /// Refuses a file that is not LMDB's, of another format, or shorter than the pages that it uses.
    func check() throws(LMDBError) {
        // A writer may replace pages while they are looked at; then the newest meta has changed and it is looked again.
        for _ in 0..<10 {
            let meta = try newestMeta()
            let size = try perform { () throws(FileError) in try file.size(path: path) }
            let wholePages = UInt64(size / meta.pageSize)
            // LMDB does not write pages that a transaction took at the end and gave back, so a sound file may be
            // shorter than its last page says. Then every page beyond its end must be a free one.
            if meta.lastPage < wholePages { return }
            if try freePages(meta, include: wholePages...meta.lastPage) { return }
            if try newestMeta() == meta { throw truncated(size, meta) }
        }
        throw LMDBError(
            .system, .none, "open", path, "it kept changing while it was checked", remedy: "try again")
    }

    /// Refuses a network file system.
    static func refuseNetwork(_ place: String, operation: String, _ path: String) throws(LMDBError) {
        let type: String?
        do { type = try FileSystem.networkType(of: place) } catch { throw LMDBError(error, operation, path) }
        guard let type else { return }
        throw LMDBError(
            .networkFileSystem, .none, operation, path,
            "it is on a network file system (\(type)), where locks and maps do not reach other machines",
            remedy: "keep the store on a local disk, and copy backups to the network")
    }

    /// The bytes of a page; nil when the file ends before.
    func page(_ number: UInt64, count pages: Int = 1, _ meta: Meta) throws(LMDBError) -> [UInt8]? {
        guard number <= meta.lastPage, pages > 0, UInt64(pages) <= meta.lastPage + 1 - number else { return nil }
        let size = pages * meta.pageSize
        let bytes = try read(size, at: Int(number) * meta.pageSize)
        return bytes.count == size ? bytes : nil
    }

    private func newestMeta() throws(LMDBError) -> Meta {
        guard let first = try meta(at: 0) else { throw notADatabase("it does not begin with LMDB's mark") }
        guard let second = try meta(at: first.pageSize), second.pageSize == first.pageSize else {
            throw notADatabase("its second page is not what LMDB writes there")
        }
        let newest = first.transaction >= second.transaction ? first : second
        for root in [newest.freeRoot, newest.mainRoot] where root != .max && root > newest.lastPage {
            throw notADatabase("its first pages contradict themselves")
        }
        return newest
    }

    private func meta(at offset: Int) throws(LMDBError) -> Meta? {
        let bytes = try read(Self.metaSize, at: offset)
        let span = bytes.span
        guard span.count == Self.metaSize, span.littleEndianUInt16(at: 10) & Self.metaFlag != 0,
            span.littleEndianUInt32(at: 16) == Self.magic
        else { return nil }
        let version = span.littleEndianUInt32(at: 20)
        guard version == Self.formatVersion else {
            throw notADatabase("its format is version \(version), and this program reads \(Self.formatVersion)")
        }
        let pageSize = Int(span.littleEndianUInt32(at: 40))
        guard (512...65536).contains(pageSize), pageSize & (pageSize - 1) == 0 else { return nil }
        let lastPage = span.littleEndianUInt64(at: 136)
        guard lastPage >= 1, lastPage < UInt64(Int.max / pageSize) else { return nil }
        return Meta(
            pageSize: pageSize, freeRoot: span.littleEndianUInt64(at: 80), mainRoot: span.littleEndianUInt64(at: 128),
            lastPage: lastPage, transaction: span.littleEndianUInt64(at: 144))
    }

    private func read(_ count: Int, at offset: Int) throws(LMDBError) -> [UInt8] {
        try perform { () throws(FileError) in try file.read(count: count, at: offset, path: path) }
    }

    private func perform<R>(_ body: () throws(FileError) -> R) throws(LMDBError) -> R {
        do { return try body() } catch { throw LMDBError(error, "open", path) }
    }

    private func notADatabase(_ reason: String) -> LMDBError {
        LMDBError(
            .notADatabase, .none, "open", path, "it is not an LMDB data file: \(reason)",
            remedy: "check the path, or restore a backup")
    }

    private func truncated(_ size: Int, _ meta: Meta) -> LMDBError {
        LMDBError(
            .truncated, .none, "open", path,
            "it is cut short: it has \(size) bytes and uses pages up to byte \((Int(meta.lastPage) + 1) * meta.pageSize)",
            remedy: "restore a backup; do not write to it")
    }
}
