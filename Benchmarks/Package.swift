// swift-tools-version: 6.3
import PackageDescription

let package = Package(
    name: "TejidoBenchmarks",
    targets: [
        .executableTarget(
            name: "Generate",
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .strictMemorySafety(),
                .treatAllWarnings(as: .error),
            ]
        )
    ]
)
