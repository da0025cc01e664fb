// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableExperimentalFeature("Lifetimes"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "TejidoBenchmarks",
    dependencies: [.package(name: "tejido", path: "..")],
    targets: [
        .executableTarget(name: "Generate", swiftSettings: strict),
        .executableTarget(
            name: "Measure", dependencies: [.product(name: "Tejido", package: "tejido")], swiftSettings: strict),
    ]
)
