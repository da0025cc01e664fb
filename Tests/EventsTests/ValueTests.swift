import Events
import FieldCoding
import Testing

@Suite("Value types")
struct ValueTests {
    private func read<V: FieldValue>(_ text: String, as type: V.Type) -> V? { try? V(json: Label.quoted(text).span) }

    @Test(
        "Check digits of published numbers",
        arguments: [
            // The tax service, the treasury, the state bank, and numbers that textbooks use.
            (60_803_000, "K"), (60_805_000, "0"), (97_030_000, "7"), (12_345_678, "5"), (11_111_111, "1"),
            (1_000_005, "K"), (65_990_014, "9"), (1, "9"),
        ] as [(Int64, String)])
    func checkDigits(_ number: Int64, _ digit: String) throws {
        #expect(String(Unicode.Scalar(RUT.checkDigit(of: number))) == digit)
        let rut = try #require(RUT("\(number)-\(digit)") ?? (number == 1 ? RUT("1-9") : nil))
        #expect(rut.number == number)
        #expect(rut.checkDigit == RUT.checkDigit(of: number))
        #expect(rut.description == "\(number)-\(digit)")
        #expect(read(rut.description, as: RUT.self) == rut)
    }

    @Test("One wrong digit, or two neighbours swapped, gives another check digit")
    func wrongDigits() {
        let digits: [Int64] = [6, 5, 9, 9, 0, 0, 1, 4]
        func number(_ digits: [Int64]) -> Int64 { digits.reduce(0) { $0 * 10 + $1 } }
        let right = RUT.checkDigit(of: number(digits))
        for place in digits.indices {
            for digit in 0...9 where Int64(digit) != digits[place] {
                var wrong = digits
                wrong[place] = Int64(digit)
                #expect(RUT.checkDigit(of: number(wrong)) != right)
            }
            guard place > 0, digits[place] != digits[place - 1] else { continue }
            var swapped = digits
            swapped.swapAt(place, place - 1)
            #expect(RUT.checkDigit(of: number(swapped)) != right)
        }
    }

    @Test(
        "Texts that are no RUT",
        arguments: [
            "", "-", "65.990.014-9", "65990014", "659900149", "65990014-k", "65990014-", "065990014-9", "123456789-1",
            "65990014-99", "-9", "6599001a-9", "65990014–9",
        ])
    func noRUT(_ text: String) {
        #expect(RUT(text) == nil)
        #expect(read(text, as: RUT.self) == nil)
    }

    @Test(
        "Pseudonyms are p- and 26 characters of base32",
        arguments: [
            ("p-abcdefghijklmnopqrstuvwxyz", true), ("p-22222222222222222222222777", true), ("p-abc", false),
            ("p-abcdefghijklmnopqrstuvwxy1", false), ("p-ABCDEFGHIJKLMNOPQRSTUVWXYZ", false),
            ("q-abcdefghijklmnopqrstuvwxyz", false), ("p-abcdefghijklmnopqrstuvwxyzz", false), ("María Pérez", false),
            ("", false), ("p-abcdefghijklmnopqrstuvwxñ", false),
        ])
    func persons(_ text: String, _ isPerson: Bool) {
        #expect((Person(text) != nil) == isPerson)
        #expect((read(text, as: Person.self) != nil) == isPerson)
    }

    @Test("A refused pseudonym is not repeated in the message: it may be a name")
    func nameIsNotRepeated() {
        do throws(CodingFailure) {
            _ = try Person(json: Label.quoted("María Pérez").span)
            Issue.record("taken")
        } catch {
            #expect(!error.description.contains("María"))
        }
    }

    @Test("Hashes are 64 lower-case hexadecimal digits")
    func hashes() throws {
        let digits = "0123456789abcdef" + String(repeating: "f0", count: 24)
        let hash = try #require(ContentHash(digits))
        #expect(hash.words[0] == 0x0123_4567_89AB_CDEF)
        #expect(hash.words[3] == 0xF0F0_F0F0_F0F0_F0F0)
        #expect(hash.description == digits)
        #expect(read(digits, as: ContentHash.self) == hash)
        for wrong in [
            "", digits.uppercased(), String(digits.dropLast()), digits + "0", String(digits.dropLast()) + "g",
        ] {
            #expect(ContentHash(wrong) == nil)
            #expect(read(wrong, as: ContentHash.self) == nil)
        }
        #expect(Set([hash, hash]).count == 1)
    }

    @Test(
        "Ids",
        arguments: [
            ("a", true), ("A-1", true), ("0._:/~-", true), (String(repeating: "x", count: 64), true),
            (String(repeating: "x", count: 65), false), ("", false), ("-a", false), (".a", false), ("a b", false),
            ("ñ", false), ("a\n", false), ("a\"", false), ("a+b", false), ("a@b", false), ("~a", false),
        ])
    func ids(_ text: String, _ isID: Bool) {
        #expect((CallID(text) != nil) == isID)
        #expect((read(text, as: CallID.self) != nil) == isID)
    }

    @Test("Ids are ordered by their bytes, and change kind only by name")
    func idOrder() {
        let ids = ["b", "a-1", "B", "a"].map { PollID(unchecked: $0) }
        #expect(ids.sorted().map(\.text) == ["B", "a", "a-1", "b"])
        #expect(OptionID(ProjectID(unchecked: "p")).text == "p")
    }

    @Test(
        "Texts have 1 to 2,000 Unicode scalars and no control character but line feed",
        arguments: [
            ("a", nil), ("dos\nlíneas", nil), (String(repeating: "ñ", count: 2_000), nil), ("", "leave the field out"),
            (String(repeating: "ñ", count: 2_001), "2001"), ("a\tb", "U+9"), ("a\rb", "U+D"), ("a\u{7F}", "U+7F"),
            ("a\u{85}", "U+85"), ("\u{1B}[31m", "U+1B"), ("\u{202E}", nil),
        ] as [(String, String?)])
    func texts(_ text: String, _ fault: String?) {
        do throws(CodingFailure) {
            let read = try Text(json: Label.quoted(text).span)
            #expect(read.string == text)
            #expect(fault == nil)
        } catch {
            #expect(fault != nil && error.description.contains(fault ?? ""), "\(error)")
        }
    }

    @Test("Bounds of money, shares and counts")
    func bounds() {
        func takes<V: FieldValue>(_ text: String, _ type: V.Type) -> Bool {
            (try? V(json: Array(text.utf8).span)) != nil
        }
        #expect(takes("0", Money.self) && takes("9007199254740991", Money.self) && !takes("-1", Money.self))
        #expect(takes("0", BasisPoints.self) && takes("10000", BasisPoints.self) && !takes("10001", BasisPoints.self))
        #expect(takes("0", Count.self) && !takes("-1", Count.self) && !takes("9007199254740992", Count.self))
        #expect(Money(3) < 4)
    }
}
