import Testing

@Suite("Architecture")
struct ArchitectureTests {
    /// What each module may import; the modules above a line import none of those below it.
    static let table: [(module: String, imports: Set<String>)] = [
        ("CLMDB", []),
        ("CYAML", []),
        ("CSQLite", []),
        ("Platform", ["Glibc", "Synchronization"]),
        ("LMDB", ["CLMDB", "Platform", "Glibc", "Synchronization"]),
        ("SQLite", ["CSQLite", "Synchronization"]),
        ("FieldCoding", []),
        ("Events", ["FieldCoding"]),
        ("Rules", ["FieldCoding", "Events"]),
        ("StrictYAML", ["CYAML", "FieldCoding"]),
        ("RulebookFiles", ["StrictYAML", "FieldCoding", "Rules"]),
        ("Decisions", ["FieldCoding", "Events", "Rules"]),
        ("Projections", ["FieldCoding", "Events", "Rules"]),
        ("Transparency", ["Crypto"]),
        ("EventStore", ["LMDB", "Platform", "FieldCoding", "Events", "Transparency"]),
        ("Exchange", ["StrictYAML", "FieldCoding", "Events", "Rules", "Projections"]),
        (
            "Engine",
            [
                "EventStore", "LMDB", "Platform", "FieldCoding", "Events", "Rules", "Decisions", "Projections",
                "Transparency",
            ]
        ),
        ("Demo", []),
        ("Reports", ["FieldCoding", "Events", "Rules", "Projections"]),
        (
            "SQLiteExport",
            [
                "SQLite", "Engine", "Reports", "Projections", "EventStore", "Events", "FieldCoding", "Rules",
                "Transparency",
            ]
        ),
        (
            "tejido",
            [
                "ArgumentParser", "Engine", "Reports", "Exchange", "Events", "FieldCoding", "Rules", "RulebookFiles",
                "StrictYAML",
                "Decisions", "Projections", "Platform", "LMDB", "EventStore", "Transparency", "Demo",
                "SQLite", "SQLiteExport",
            ]
        ),
    ]

    /// Where `unsafe` may stand: whole modules, or folders and files of one.
    static let unsafePlaces = [
        "Sources/LMDB/", "Sources/Platform/", "Sources/Transparency/", "Sources/FieldCoding/", "Sources/SQLite/",
        "Events/Entry/",
        "Events/Values/", "Sources/StrictYAML/YAMLReader.swift",
    ]

    static let tree = SourceTree()

    @Test("The sources are found")
    func sources() {
        #expect(Self.tree.files.count > 100)
        #expect(
            Self.tree.files.contains { $0.module == "Events" && $0.imports.contains { $0.module == "FieldCoding" } })
    }

    @Test("Every import is one that the table allows")
    func imports() {
        let allowed = Dictionary(uniqueKeysWithValues: Self.table.map { ($0.module, $0.imports) })
        for file in Self.tree.files {
            for (module, line) in file.imports where allowed[file.module]?.contains(module) != true {
                Issue.record("\(file.path):\(line) imports \(module), which \(file.module) may not")
            }
        }
    }

    @Test("Every module folder stands in the table")
    func listed() {
        let known = Set(Self.table.map(\.module))
        #expect(Set(Self.tree.modules.keys).subtracting(known) == [])
    }

    @Test("A module imports only what stands above it: there is no cycle")
    func acyclic() {
        let modules = Set(Self.table.map(\.module))
        var above: Set<String> = []
        for (module, imports) in Self.table {
            #expect(imports.intersection(modules).subtracting(above) == [], "\(module)")
            above.insert(module)
        }
    }

    @Test("Foundation is imported nowhere")
    func foundation() {
        for file in Self.tree.files {
            for (module, line) in file.imports where module.hasPrefix("Foundation") {
                Issue.record("\(file.path):\(line) imports \(module)")
            }
        }
    }

    @Test("No two modules or test targets are named alike but for case")
    func names() {
        var seen: [String: String] = [:]
        for module in Self.table.map(\.module) + ["Benchmarks", "Tests"] {
            if let other = seen.updateValue(module, forKey: module.lowercased()) {
                Issue.record("\(module) and \(other)")
            }
        }
        // Targets of the manifest, from its own text: `module("Name"`, `tests("Name"`, `name: "Name"`.
        var targets: [String: Set<String>] = [:]
        for line in SourceTree.text(SourceTree.root + "/Package.swift").split(separator: "\n") {
            for opening in ["module(\"", "tests(\"", "arget(name: \"", "brary(name: \""] {
                guard let range = line.firstRange(of: opening) else { continue }
                let name = String(line[range.upperBound...].prefix { $0 != "\"" })
                targets[name.lowercased(), default: []].insert(name)
            }
        }
        #expect(targets.values.filter { $0.count > 1 } == [])
    }

    @Test("No file is longer than 400 lines")
    func lengths() {
        for file in Self.tree.files where file.lines.count > 401 {
            Issue.record("\(file.path) has \(file.lines.count - 1) lines")
        }
    }

    @Test("Unsafe code stands only where the design allows it")
    func unsafeCode() {
        for file in Self.tree.files where !Self.unsafePlaces.contains(where: { file.path.hasPrefix($0) }) {
            for line in file.unsafeLines { Issue.record("\(file.path):\(line) is unsafe") }
        }
    }
}
