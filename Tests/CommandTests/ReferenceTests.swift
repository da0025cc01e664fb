import Platform
import Testing

/// The references in Documentation are what the code says.
@Suite struct ReferenceTests {
    @Test(arguments: [("en", "Reports.md"), ("es", "Informes.md")])
    func theReferenceOfReportsIsUpToDate(_ language: String, _ name: String) throws {
        let made = try Workshop().tejido("reports --markdown --lang \(language)")
        let path = Files.join(Files.parent("\(#filePath)"), "../../Documentation/\(name)")
        if ThisProcess.variable("TEJIDO_RECORD") == "1" { try Files.write(Array(made.utf8), to: path, durable: false) }
        let written = Files.exists(path) ? String(decoding: try Files.read(path), as: UTF8.self) : ""
        let stale = zip(made.split(separator: "\n"), written.split(separator: "\n")).first { $0 != $1 }
        #expect(
            made == written,
            """
            Documentation/\(name) is stale, at \(stale.map { "\"\($0.1)\"" } ?? "its end"); make it anew:
            tejido reports --markdown --lang \(language) > Documentation/\(name)
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
