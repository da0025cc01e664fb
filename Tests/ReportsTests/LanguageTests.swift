import Reports
import Testing

@Suite struct LanguageTests {
    @Test(arguments: [
        ("es", Language.es), ("ES", .es), ("es-CL", .es), ("es_CL.UTF-8", .es), ("en", .en), ("en_GB", .en),
    ])
    func codes(_ code: String, _ language: Language) {
        #expect(Language(code: code) == language)
    }

    @Test(arguments: ["", "fr", "est", "e", "español", "C"])
    func unknownCodes(_ code: String) {
        #expect(Language(code: code) == nil)
    }

    @Test func locales() {
        #expect(Language(locale: "es_CL.UTF-8") == .es)
        #expect(Language(locale: "es") == .es)
        #expect(Language(locale: "C.UTF-8") == .en)
        #expect(Language(locale: "pt_BR.UTF-8") == .en)
        #expect(Language(locale: nil) == .en)
    }
}
