import Events
import FieldCoding
import Testing

@Suite("What a text must not hold")
struct PersonalDataTests {
    private func refusal<V: FieldValue>(_ text: String, _ type: V.Type) -> String? {
        do throws(CodingFailure) {
            _ = try V(json: Label.quoted(text).span)
            return nil
        } catch {
            return error.description
        }
    }

    @Test(
        "e-mail addresses, RUTs and telephone numbers are refused, and a note may hold them",
        arguments: [
            ("escribir a ana@example.org", "e-mail"), ("ANA.PEREZ+x@correo.municipio.cl.", "e-mail"),
            ("(josé@ñandú.cl)", "e-mail"), ("RUT 12.345.678-5", "RUT"), ("12345678-5", "RUT"),
            ("rut:1.000.005-k", "RUT"), ("su RUT es 1000005-K, dice", "RUT"), ("65.990.014-9", "RUT"),
            ("+56 9 1234 5678", "phone"), ("+56912345678", "phone"), ("+56.9.1234.5678", "phone"),
            ("fono 9 1234 5678 o 2", "phone"), ("912345678", "phone"), ("9-1234-5678.", "phone"),
            ("56 9 1234 5678", "phone"), ("91234 5678", "phone"), ("(32) 234 5678", "phone"),
            ("+49 30 1234567", "phone"), ("+56 (2) 2345 6789", "phone"), ("(912345678)", "phone"),
            ("en 2026 9 1234 5678", "phone"),
        ])
    func refused(_ text: String, _ what: String) {
        let said = refusal(text, Text.self)
        #expect(said?.contains(what) == true && said?.contains("slot") == true, "\(text): \(said ?? "taken")")
        #expect(said?.contains(text) != true)
        #expect(refusal(text, Note.self) == nil)
        #expect(refusal(text, Personal.self) == nil)
        let stored = try? Text(trusting: Label.quoted(text).span)
        #expect(stored?.string == text)
    }

    @Test(
        "amounts, days, acts, ranges and what only looks like them are taken",
        arguments: [
            "$12.345.678", "12.345.678", "12.345.678,50", "costó 912.345.678 pesos", "$912345678", "$ 912345678",
            "912345678,5", "2026-03-01", "01-03-2026", "del 1 al 30-06-2026", "acta 1234567-8", "acta N° 12345",
            "decreto 1.234/2026", "2.000.000-3.000.000", "12345678-4", "12.345.678-4", "20260301-2", "9 de 12",
            "#912345678", "3+12345678", "a@b", "@junta", "junta@", "5 @ 3.5", "x@3.5", "11:30-12:45", "1-2-3-4",
            "+10.000.000", "+1234567", "(2026) 12345", "9 1234 567", "99 1234 5678", "A912345678", "912345678x",
            "912345678/2", "ley 20.500", "v1.2.3", "Región IX, 9 1234", "12.345.67-8", "-12345678-5",
        ])
    func taken(_ text: String) {
        let said = refusal(text, Text.self)
        #expect(said == nil, "\(text): \(said ?? "")")
    }
}
