// swift-tools-version: 6.2
import PackageDescription

// The modules and what each may import: Tests/ArchitectureTests holds the sources to the same table.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableExperimentalFeature("Lifetimes"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil) -> Target {
    .target(name: name, dependencies: dependencies, path: path, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "tejido",
    products: [
        .executable(name: "tejido", targets: ["tejido"]),
        .library(name: "Tejido", targets: ["Engine", "EventStore", "Projections", "Rules", "Events", "Platform"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", from: "4.5.2"),
    ],
    targets: [
        .systemLibrary(name: "CLMDB", pkgConfig: "lmdb", providers: [.apt(["liblmdb-dev"])]),
        .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        module("Platform"),
        module("LMDB", ["CLMDB", "Platform"]),
        module("SQLite", ["CSQLite"]),
        module("FieldCoding"),
        module("Events", ["FieldCoding"], path: "Events"),
        module("Rules", ["FieldCoding", "Events"]),
        module("StrictYAML", ["CYAML", "FieldCoding"]),
        module("RulebookFiles", ["StrictYAML", "FieldCoding", "Rules"]),
        module("Decisions", ["FieldCoding", "Events", "Rules"]),
        module("Projections", ["FieldCoding", "Events", "Rules"], path: "Projections"),
        module("Transparency", [.product(name: "Crypto", package: "swift-crypto")]),
        module("EventStore", ["LMDB", "Platform", "FieldCoding", "Events", "Transparency"]),
        module("Exchange", ["StrictYAML", "FieldCoding", "Events", "Rules", "Projections"]),
        module(
            "Engine",
            [
                "EventStore", "LMDB", "Platform", "FieldCoding", "Events", "Rules", "Decisions", "Projections",
                "Transparency",
            ]),
        module("Reports", ["FieldCoding", "Events", "Rules", "Projections"]),
        module(
            "SQLiteExport",
            [
                "SQLite", "Engine", "Reports", "Projections", "EventStore", "Events", "FieldCoding", "Rules",
                "Transparency",
            ]),
        .target(
            name: "Demo", path: "Demo", exclude: ["README.md"], resources: [.embedInCode("programme.jsonl")],
            swiftSettings: strict),
        .executableTarget(
            name: "tejido",
            dependencies: [
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                "Engine", "Reports", "Exchange", "EventStore", "Decisions", "Projections", "RulebookFiles",
                "StrictYAML", "Rules", "Events", "FieldCoding", "Platform", "LMDB", "Transparency", "Demo",
                "SQLite", "SQLiteExport",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "LMDBNeighbour", dependencies: ["LMDB", "Platform"], path: "Tests/LMDBNeighbour",
            swiftSettings: strict),
        tests("ArchitectureTests", []),
        tests(
            "CommandTests",
            ["tejido", "EventStore", "Events", "FieldCoding", "Platform", "Projections", "Reports", "SQLite"],
            exclude: ["Transcripts", "Oracles"]),
        tests("DecisionsTests", ["Decisions", "FieldCoding", "Events", "Rules"]),
        tests(
            "EngineTests",
            [
                "Engine", "EventStore", "LMDB", "Projections", "Exchange", "Decisions", "Rules", "Events",
                "FieldCoding",
                "Platform", "Transparency", "Demo",
            ]),
        tests("EventsTests", ["FieldCoding", "Events"], exclude: ["Golden"]),
        tests("ExchangeTests", ["Exchange", "StrictYAML", "Projections", "Rules", "Events", "FieldCoding"]),
        tests("FieldCodingTests", ["FieldCoding"]),
        tests("LMDBTests", ["LMDB", "Platform", "LMDBNeighbour"]),
        tests("PlatformTests", ["Platform"]),
        tests("ProjectionsTests", ["FieldCoding", "Events", "Rules", "Projections"]),
        tests("ReportsTests", ["FieldCoding", "Events", "Rules", "Projections", "Reports"]),
        tests("RulebookFilesTests", ["RulebookFiles", "StrictYAML", "Rules", "FieldCoding"]),
        tests("RulesTests", ["Rules", "Events", "FieldCoding"]),
        tests("SQLiteTests", ["SQLite", "Platform"]),
        tests("TransparencyTests", ["Transparency"]),
    ]
)
