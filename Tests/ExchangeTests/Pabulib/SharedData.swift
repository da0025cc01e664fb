import Foundation
import Testing

/// Real files that stand beside the project and are no part of it.
enum SharedData {
    /// The folder `shared/data` beside the project's root, or `nil` where there is none.
    private static let root: URL? = {
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("shared/data")
            if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
        }
        return nil
    }()

    static let hasPabulib: ConditionTrait = .enabled(
        if: !pabulibFiles.isEmpty, "the folder shared/data/pabulib does not stand beside the project")
    static let hasPreflib: ConditionTrait = .enabled(
        if: !preflibFiles.isEmpty, "the folder shared/data/preflib does not stand beside the project")

    /// The names of the Pabulib files there.
    static let pabulibFiles = names(in: "pabulib") { $0.hasSuffix(".pb") }
    /// The names of the files with strict or tied, complete or incomplete orders there.
    static let preflibFiles = names(in: "preflib") { $0.hasSuffix(".soi") || $0.hasSuffix(".toi") }

    private static func names(in folder: String, where isWanted: (String) -> Bool) -> [String] {
        guard let path = root?.appendingPathComponent(folder).path else { return [] }
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter(isWanted).sorted()
    }

    static func bytes(_ name: String, in folder: String = "pabulib") throws -> [UInt8] {
        Array(try Data(contentsOf: #require(root).appendingPathComponent(folder).appendingPathComponent(name)))
    }
}
