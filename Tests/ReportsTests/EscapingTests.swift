import Reports
import Testing

@Suite struct EscapingTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("niñez 漢字 é", "niñez 漢字 é"),
        ("e\u{301}", "e\u{301}"),
        ("\u{1B}[2J\u{1B}]0;owned\u{7}", "\\u{1B}[2J\\u{1B}]0;owned\\u{7}"),
        ("a\u{7F}b\u{9B}31m", "a\\u{7F}b\\u{9B}31m"),
        ("safe\u{202E}gpj.exe", "safe\\u{202E}gpj.exe"),
        ("\u{2066}a\u{2069}\u{200E}\u{200F}\u{61C}", "\\u{2066}a\\u{2069}\\u{200E}\\u{200F}\\u{61C}"),
        ("ze\u{200B}ro\u{200D}\u{FEFF}\u{2060}", "ze\\u{200B}ro\\u{200D}\\u{FEFF}\\u{2060}"),
        ("\u{E0041}\u{3164}\u{2028}", "\\u{E0041}\\u{3164}\\u{2028}"),
        ("a\r\nb\tc", "a\\u{D}⏎b\\u{9}c"),
        ("❤\u{FE0F}", "❤\u{FE0F}"),
    ])
    func terminal(_ text: String, _ shown: String) {
        #expect(Escaping.terminal(text) == shown)
    }

    @Test func lineFeeds() {
        #expect(Escaping.terminal("a\nb", lineFeed: .visible) == "a⏎b")
        #expect(Escaping.terminal("a\nb", lineFeed: .space) == "a b")
        #expect(Escaping.terminal("a\nb", lineFeed: .kept) == "a\nb")
    }

    /// Whatever a text holds, nothing but printable scalars reaches a terminal.
    @Test func everyControlIsShown() {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let shown = Escaping.terminal(String(Character(scalar)), lineFeed: .space)
            for scalar in shown.unicodeScalars {
                let category = scalar.properties.generalCategory
                #expect(category != .control && category != .format, "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test(arguments: [
        ("plain", "plain"),
        ("", ""),
        ("a,b", "\"a,b\""),
        ("plaza \"vieja\"", "\"plaza \"\"vieja\"\"\""),
        ("one\ntwo", "\"one\ntwo\""),
        ("one\r\ntwo", "\"one\r\ntwo\""),
        ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
        ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""),
        ("\n=x", "\"'\n=x\""), ("＝1+1", "'＝1+1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"),
        ("a\u{202E}b\u{200B}c\u{2028}d", "a\\u{202E}b\\u{200B}c\\u{2028}d"),
        ("a=b", "a=b"), ("\u{1B}[2J=1+1", "\\u{1B}[2J=1+1"), ("a\u{7}b\u{7F}c\u{9B}31m", "a\\u{7}b\\u{7F}c\\u{9B}31m"),
    ])
    func csv(_ text: String, _ cell: String) {
        #expect(Escaping.csv(text) == cell)
    }

    @Test func rawCSVIsStillCSV() {
        #expect(Escaping.csv("=A1\u{1B}", raw: true) == "=A1\u{1B}")
        #expect(Escaping.csv("=A1,B1", raw: true) == "\"=A1,B1\"")
    }
}
