import LMDB
import Platform
import Testing

@Suite struct TransactionTests {
    @Test func whatIsWrittenIsReadBackInOrder() throws {
        let store = try TestStore()
        let environment = try store.open()
        let table = try environment.table(named: "t", create: true)
        for (key, value) in [("b", "2"), ("a", "1"), ("c", "3"), ("b", "4")] {
            try environment.put(key, value, in: table)
        }
        #expect(try environment.all(in: table) == ["a=1", "b=4", "c=3"])
        #expect(try environment.get("d", in: table) == nil)
        #expect(try environment.read { try $0.count(of: table) } == 3)
        #expect(try environment.read { try $0.contains(bytes("a").span, in: table) })
    }

    @Test func aThrowLeavesNothing() throws {
        struct Stop: Error {}
        let store = try TestStore()
        let environment = try store.open()
        let table = try environment.table(named: "t", create: true)
        #expect(throws: Stop.self) {
            try environment.write { transaction in
                try transaction.put(bytes("1").span, in: table, for: bytes("a").span)
                #expect(try transaction.contains(bytes("a").span, in: table))
                throw Stop()
            }
        }
        #expect(try environment.all(in: table) == [])
        try environment.put("a", "after", in: table)
        #expect(try environment.get("a", in: table) == "after")
    }

    @Test func eachWayOfWriting() throws {
        let store = try TestStore()
        let environment = try store.open()
        let table = try environment.table(named: "t", create: true)
        try environment.write { transaction in
            try transaction.append(bytes("1").span, in: table, for: bytes("a").span)
            try transaction.put(
                head: bytes("he").span, body: bytes("ad").span, in: table, for: bytes("b").span, ascending: true)
            #expect(try transaction.insert(bytes("3").span, in: table, for: bytes("c").span))
            #expect(try !transaction.insert(bytes("4").span, in: table, for: bytes("c").span))
            #expect(try transaction.delete(bytes("a").span, in: table))
            #expect(try !transaction.delete(bytes("a").span, in: table))
        }
        #expect(try environment.all(in: table) == ["b=head", "c=3"])
        let error = failure {
            try environment.write { try $0.append(bytes("").span, in: table, for: bytes("bb").span) }
        }
        #expect(error?.kind == .keyNotAscending)
        try environment.write { try $0.clear(table) }
        #expect(try environment.all(in: table) == [])
    }

    @Test func theCursorGoesWhereItIsSent() throws {
        let store = try TestStore()
        let environment = try store.open()
        let table = try environment.table(named: "t", create: true)
        for key in ["b", "d", "f"] { try environment.put(key, key, in: table) }
        func key(_ cursor: borrowing Cursor) -> String { String(decoding: [UInt8](copying: cursor.key), as: UTF8.self) }
        try environment.read { transaction in
            var cursor = try transaction.cursor(in: table)
            #expect(key(cursor) == "")
            for (sought, found) in [("a", "b"), ("b", "b"), ("c", "d"), ("f", "f")] {
                #expect(try cursor.seek(to: bytes(sought).span))
                #expect(key(cursor) == found)
            }
            #expect(try !cursor.seek(to: bytes("g").span))
            #expect(key(cursor) == "")
            #expect(try cursor.last() && key(cursor) == "f")
            #expect(try cursor.previous() && key(cursor) == "d")
            #expect(try cursor.first() && key(cursor) == "b")
            let kept = cursor.value
            #expect(try !cursor.previous())
            #expect([UInt8](copying: kept) == bytes("b"))
        }
    }

    @Test(arguments: [0, 1, 511, 512])
    func keySizes(_ size: Int) throws {
        let store = try TestStore()
        let environment = try store.open()
        let table = try environment.table(named: "t", create: true)
        let key = [UInt8](repeating: 1, count: size)
        let uses: [(Environment) throws -> Void] = [
            { try $0.write { try $0.put([1].span, in: table, for: key.span) } },
            { try $0.write { try $0.append([1].span, in: table, for: key.span) } },
            { try $0.write { try $0.put(head: [1].span, body: [1].span, in: table, for: key.span) } },
            { try $0.write { _ = try $0.insert([1].span, in: table, for: key.span) } },
            { try $0.read { _ = try $0.value(in: table, for: key.span) } },
            {
                try $0.read { transaction in
                    var cursor = try transaction.cursor(in: table)
                    _ = try cursor.seek(to: key.span)
                }
            },
            { try $0.write { _ = try $0.delete(key.span, in: table) } },
        ]
        for use in uses {
            try environment.write { try $0.clear(table) }
            if Key.sizes.contains(size) {
                try use(environment)
            } else {
                #expect(failure { try use(environment) }?.kind == .keySize)
            }
        }
    }

    @Test func aWriteWithinAWriteIsRefused() throws {
        let store = try TestStore()
        let environment = try store.open()
        let table = try environment.table(named: "t", create: true)
        try environment.write { _ in
            #expect(failure { try environment.put("a", "1", in: table) }?.kind == .nestedWrite)
            #expect(failure { _ = try environment.table(named: "new", create: true) }?.kind == .nestedWrite)
            #expect(failure { try environment.copy(to: store.path + ".copy") }?.kind == .nestedWrite)
            let seen = try environment.all(in: table)
            #expect(seen == [])
        }
        try environment.put("a", "1", in: table)
        #expect(try environment.all(in: table) == ["a=1"])
    }

    @Test func manyThreadsReadWhileOthersWrite() throws {
        let store = try TestStore()
        let environment = try store.open()
        let table = try environment.table(named: "t", create: true)
        let sums = try Threads.run(count: 6) { thread in
            for round in 0..<20 {
                if thread < 2 {
                    // Two keys that always have the same value.
                    try environment.write { transaction in
                        for key in ["x", "y"] {
                            try transaction.put(bytes("\(thread)-\(round)").span, in: table, for: bytes(key).span)
                        }
                    }
                } else {
                    let both = try environment.all(in: table).map { $0.dropFirst(2) }
                    guard both.isEmpty || both[0] == both[1] else { return false }
                }
            }
            return true
        }
        #expect(sums.allSatisfy { $0 })
    }

    @Test func tablesAreFoundMadeAndLimited() throws {
        let store = try TestStore()
        let environment = try store.open()
        #expect(failure { _ = try environment.table(named: "t") }?.kind == .noSuchTable)
        try environment.read { transaction in
            let late = try environment.table(named: "t", create: true)
            #expect(failure { _ = try transaction.count(of: late) }?.kind == .unknownTable)
        }
        for number in 1..<Environment.Options.mostTables {
            _ = try environment.table(named: "t\(number)", create: true)
        }
        #expect(failure { _ = try environment.table(named: "more", create: true) }?.kind == .tooManyTables)
        #expect(try environment.all(in: environment.table(named: "t")) == [])
    }

    @Test func aReadOnlyEnvironmentDoesNotWrite() throws {
        let store = try TestStore()
        do {
            let environment = try store.open()
            try environment.put("a", "1", in: environment.table(named: "t", create: true))
        }
        let environment = try store.open(.init(access: .readOnly))
        let table = try environment.table(named: "t")
        #expect(try environment.get("a", in: table) == "1")
        #expect(failure { try environment.put("a", "2", in: table) }?.kind == .readOnly)
        #expect(failure { _ = try environment.table(named: "new", create: true) }?.kind == .readOnly)
    }
}
