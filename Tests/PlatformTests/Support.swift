import Platform
import Testing

/// A fresh directory for one test, which goes away with it.
struct TestDirectory: ~Copyable {
    let path: String

    init() throws { path = try Files.makeTemporaryDirectory(in: "/tmp", prefix: "platform-test-") }

    deinit { try? Files.removeTree(path) }
}

/// The file error that the body throws; nil, and a failed test, when it throws none.
func fileError(_ body: () throws -> Void, _ place: SourceLocation = #_sourceLocation) -> FileError? {
    do {
        try body()
        Issue.record("nothing was thrown", sourceLocation: place)
    } catch let error as FileError {
        return error
    } catch {
        Issue.record("something else was thrown: \(error)", sourceLocation: place)
    }
    return nil
}
