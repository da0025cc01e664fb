import Platform
import Testing

/// The reference in Documentation/Reports.md is what the code says.
@Suite struct ReferenceTests {
    @Test func theReferenceOfReportsIsUpToDate() throws {
        let made = try Workshop().tejido("reports --markdown")
        let path = Files.join(Files.parent("\(#filePath)"), "../../Documentation/Reports.md")
        if ThisProcess.variable("TEJIDO_RECORD") == "1" { try Files.write(Array(made.utf8), to: path, durable: false) }
        let written = Files.exists(path) ? String(decoding: try Files.read(path), as: UTF8.self) : ""
        let stale = zip(made.split(separator: "\n"), written.split(separator: "\n")).first { $0 != $1 }
        #expect(
            made == written,
            """
            Documentation/Reports.md is stale, at \(stale.map { "\"\($0.1)\"" } ?? "its end"); make it anew:
            tejido reports --markdown > Documentation/Reports.md
            """)
    }

    @Test func everyColumnIsDefinedInASentence() throws {
        let workshop = try Workshop()
        let names = try workshop.tejido("reports --format csv --lang en").split(separator: "\n").dropFirst()
        #expect(names.count >= 5)
        for name in names.compactMap({ $0.split(separator: ",").first }) {
            let columns = try workshop.tejido("reports \(name) --format jsonl").split(separator: "\n")
            #expect(columns.count > 2, "\(name)")
            for column in columns {
                let isSentence = column.contains(try Regex(#""definition":"[^"]{2,}[.]"#))
                #expect(isSentence, "\(name): \(column)")
            }
        }
    }
}
