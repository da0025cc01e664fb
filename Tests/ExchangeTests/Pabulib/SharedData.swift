import Foundation
import Testing

/// Real files that stand beside the project and are no part of it.
enum SharedData {
    /// The folder `shared/data/pabulib` beside the project's root, or `nil` where there is none.
    static let pabulib: URL? = {
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let candidate = folder.appendingPathComponent("shared/data/pabulib")
            if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
        }
        return nil
    }()

    static let hasPabulib: ConditionTrait = .enabled(
        if: pabulib != nil, "the folder shared/data/pabulib does not stand beside the project")

    /// The names of the Pabulib files there.
    static let pabulibFiles: [String] = {
        guard let pabulib else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: pabulib.path)) ?? []
        return names.filter { $0.hasSuffix(".pb") }.sorted()
    }()

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: #require(pabulib).appendingPathComponent(name)))
    }
}
