@testable import Platform
import Testing

@Suite struct FilesTests {
    @Test func aFileIsReplacedWholeAndLeavesNoOther() throws {
        let directory = try TestDirectory()
        let path = directory.path + "/a.txt"
        for durable in [true, false] {
            for content: [UInt8] in [[], [1, 2, 3], [UInt8](repeating: 7, count: 1_000_000)] {
                try Files.write(content, to: path, mode: 0o640, durable: durable)
                #expect(try Files.read(path) == content)
                #expect(try Files.mode(path) == 0o640)
                #expect(try Files.size(path) == content.count)
                #expect(try Files.list(directory.path) == ["a.txt"])
            }
        }
        let error = fileError { try Files.write([1], to: directory.path + "/no/b.txt") }
        #expect(error?.isNotFound == true)
        let place = directory.path + "/no/b.txt"
        #expect(error?.description == "cannot write \(place): No such file or directory; check the path")
    }

    @Test func aFileLargerThanTheLimitIsRefused() throws {
        let directory = try TestDirectory()
        let path = directory.path + "/a"
        try Files.write([1, 2, 3], to: path)
        #expect(try Files.read(path, limit: 3) == [1, 2, 3])
        #expect(fileError { _ = try Files.read(path, limit: 2) }?.reason == "it is larger than 2 bytes")
        #expect(try !Files.read("/proc/self/status").isEmpty, "a file without a size is read too")
    }

    @Test func namesAreSortedMovedAndRemoved() throws {
        let directory = try TestDirectory()
        for name in ["b", "a", "é", "B"] { try Files.write([], to: Files.join(directory.path, name)) }
        #expect(try Files.list(directory.path) == ["B", "a", "b", "é"])
        try Files.rename(directory.path + "/a", to: directory.path + "/b")
        let refused = fileError { try Files.renameToNew(directory.path + "/B", to: directory.path + "/b") }
        #expect(refused?.isAlreadyThere == true)
        try Files.renameToNew(directory.path + "/B", to: directory.path + "/c")
        try Files.remove(directory.path + "/é")
        #expect(try Files.list(directory.path) == ["b", "c"])
        let inner = directory.path + "/inner"
        try Files.makeDirectory(inner)
        #expect(try Files.mode(inner) == 0o770)
        #expect(fileError { try Files.makeDirectory(inner) }?.isAlreadyThere == true)
        try Files.write([1], to: inner + "/x")
        #expect(fileError { try Files.remove(inner) }?.isAlreadyThere == true)
        try Files.removeTree(inner)
        #expect(!Files.exists(inner))
    }

    @Test func aTreeIsRemovedWithoutFollowingLinks() throws {
        let directory = try TestDirectory()
        let kept = directory.path + "/kept"
        let tree = directory.path + "/tree"
        for path in [kept, tree] { try Files.makeDirectory(path) }
        try Files.write([1], to: kept + "/x")
        _ = try ChildProcess.run("/bin/ln", ["-s", kept, tree + "/link"])
        #expect(try Files.realPath(tree + "/link/../kept/x") == Files.realPath(kept) + "/x")
        #expect(try Files.identity(tree + "/link") == Files.identity(kept))
        try Files.removeTree(tree)
        #expect(try Files.list(kept) == ["x"])
    }

    @Test(arguments: [
        ("a", ".", "a"), ("/a", "/", "a"), ("/", "/", ""), ("a/b", "a", "b"), ("/a/b/", "/a", "b"), ("a//b", "a", "b"),
    ])
    func pathsHaveParentsAndNames(_ path: String, _ parent: String, _ name: String) {
        #expect(Files.parent(path) == parent)
        #expect(Files.name(path) == name)
    }

    @Test func aFullDiskIsNamed() {
        for code: Int32 in [28, 122] {
            let error = FileError(path: "/tmp/x", operation: "write", errno: code)
            #expect(error.isDiskFull)
            #expect(error.description == "cannot write /tmp/x: disk full; free some space and try again")
        }
        // There is room on /tmp, so here EIO is what it says, and where there is none it is the lack of room.
        #expect(!Files.isFull("/tmp/x", errno: 5))
        #expect(Files.isFull("/proc/x", errno: 5))
        #expect(!Files.isFull("/proc/x", errno: 2))
    }

    @Test(
        arguments: [
            ("/data/store", "nfs4"), ("/data/local/store", nil), ("/data", "nfs4"), ("/database", nil), ("/", nil),
            ("/my disk/x", "cifs"), ("/fuse/ssh/x", "fuse.sshfs"), ("/fuse/ntfs/x", nil), ("/over/x", nil),
        ] as [(String, String?)])
    func networkFileSystemsAreTold(_ path: String, _ type: String?) {
        let mounts = """
            1 0 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
            2 1 0:50 / /data rw,relatime shared:2 master:3 - nfs4 server:/data rw
            3 2 8:2 / /data/local rw - xfs /dev/sdb1 rw
            4 1 0:51 / /my\\040disk rw - cifs //server/disk rw
            5 1 0:52 / /fuse/ssh rw - fuse.sshfs me@server: rw
            6 1 0:53 / /fuse/ntfs rw - fuse.ntfs-3g /dev/sdc1 rw
            7 1 0:54 / /over rw - nfs server:/over rw
            8 7 8:3 / /over rw - ext4 /dev/sdd1 rw
            """
        #expect(FileSystem.networkType(of: path, mountInfo: mounts) == type)
    }
}

/// Files that appear whole or not at all.
@Suite struct WholeFileTests {
    @Test func appearsWholeWhenItIsMade() throws {
        let directory = try TestDirectory()
        let path = directory.path + "/a.db"
        for durable in [true, false] {
            try Files.makeWhole(path, replacing: true, mode: 0o640, durable: durable) { place in
                #expect(place != path && Files.name(place) == "a.db")
                try Files.write([1, durable ? 1 : 2], to: place)
            }
            #expect(try Files.read(path) == [1, durable ? 1 : 2])
            #expect(try Files.mode(path) == 0o640)
            #expect(try Files.list(directory.path) == ["a.db"])
        }
    }

    @Test func directoriesAppearWholeOrNotAtAll() throws {
        let directory = try TestDirectory()
        let path = directory.path + "/reports"
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try Files.makeWholeDirectory(path) { place in
                try Files.write([1], to: place + "/a.csv")
                throw Stop()
            }
        }
        #expect(try Files.list(directory.path) == [])
        try Files.makeWholeDirectory(path) { place in
            #expect(place != path && Files.name(place) == "reports")
            try Files.write([1], to: place + "/a.csv")
        }
        #expect(try Files.list(path) == ["a.csv"])
        #expect(try Files.mode(path) == 0o770)
        let refused = fileError { try Files.makeWholeDirectory(path) { try Files.write([2], to: $0 + "/a.csv") } }
        #expect(refused?.isAlreadyThere == true)
        #expect(try Files.read(path + "/a.csv") == [1])
        #expect(try Files.list(directory.path) == ["reports"])
    }

    @Test func nothingIsLeftOfOneThatFails() throws {
        let directory = try TestDirectory()
        let path = directory.path + "/a.db"
        try Files.write([7], to: path)
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try Files.makeWhole(path, replacing: true) { place in
                try Files.write([1], to: place)
                throw Stop()
            }
        }
        let refused = fileError { try Files.makeWhole(path, replacing: false) { try Files.write([1], to: $0) } }
        #expect(refused?.isAlreadyThere == true)
        #expect(try Files.read(path) == [7])
        #expect(try Files.list(directory.path) == ["a.db"])
        let absent = fileError { try Files.makeWhole(directory.path + "/no/a", replacing: true) { _ in } }
        #expect(absent?.isNotFound == true)
    }
}
