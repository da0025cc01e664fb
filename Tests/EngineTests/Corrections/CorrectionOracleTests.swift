import Demo
import Engine
import Events
import FieldCoding
import Projections
import Testing

/// A corrected history is read like one in which the event never stood so: the oracle is a store to which that other
/// history was appended from the start.
@Suite("Corrections leave the history that would have been")
struct CorrectionOracleTests {
    private static let person = "p-ksmb6e77awvzj7ab44dxnywnee"

    /// The demo's first two cycles: the later ones correct and erase, which makes of an event that never was another
    /// history than of one that was annulled.
    private static let lines = Array(
        String(decoding: DemoProgramme.lines, as: UTF8.self).split(separator: "\n").map(String.init)
            .prefix { !$0.contains(#""data":{"n":3,"#) })

    private static func value(_ line: String) throws -> [String: JSONValue] {
        try #require(try JSONValue(json: Array(line.utf8).span).members)
    }

    private static func text(_ value: JSONValue?) -> String {
        guard case .string(let text)? = value else { return "" }
        return text
    }

    /// The line of a correction of a line.
    private static func correction(_ type: String, of line: String, _ more: [String: JSONValue] = [:]) throws -> String
    {
        let target = try value(line)
        var data = more
        data["target"] = target["id"]
        data["authorisedBy"] = .string(person)
        data["reason"] = .string("error de transcripción")
        let event: [String: JSONValue] = [
            "type": .string(type), "territory": try #require(target["territory"]), "occurred": .string("2026-06-30"),
            "actor": .string("mesa"), "id": .string("corr-" + text(target["id"])), "data": .object(data),
        ]
        return String(decoding: JSONValue.object(event).canonicalJSON, as: UTF8.self)
    }

    /// Every report, without the positions.
    private static func reports(_ programme: Programme) throws -> [[ReportTable<Plain>]] {
        try ReportName.allCases.map { try programme.query(try #require(ReportQuery($0))).tables }
    }

    /// Whether the correction was admitted, as the oracle says it must or must not be.
    private func compare(_ correction: String, with history: [String], _ what: String) throws -> Bool {
        let corrected = try Workshop()
        try corrected.append(Self.lines.joined(separator: "\n"))
        let outcome = try corrected.programme.append(try Workshop.prepared(Array(correction.utf8)))
        let oracle = try Workshop()
        let other = try oracle.programme.append(
            try Workshop.prepared(Array(history.joined(separator: "\n").utf8)))
        #expect(
            outcome.refusals.isEmpty == other.refusals.isEmpty,
            "\(what): \(outcome.refusals) beside \(other.refusals)")
        let findings = try corrected.programme.verify().findings
        #expect(findings.isEmpty, "\(what)")
        guard outcome.refusals.isEmpty, other.refusals.isEmpty else { return false }
        #expect(try Self.reports(corrected.programme) == Self.reports(oracle.programme), "\(what)")
        return true
    }

    @Test("annulled events were never there")
    func annulled() throws {
        var (admitted, refused) = (0, 0)
        for (index, line) in Self.lines.enumerated() where index % 5 == 0 {
            let value = try Self.value(line)
            guard Self.text(value["type"]) != "rules.enacted" else { continue }
            let correction = try Self.correction("event.annulled", of: line)
            var history = Self.lines
            history.remove(at: index)
            let what = "annulled \(Self.text(value["id"])) \(Self.text(value["type"]))"
            if try compare(correction, with: history, what) { admitted += 1 } else { refused += 1 }
        }
        #expect(admitted > 2 && refused > 5, "\(admitted) admitted, \(refused) refused")
    }

    @Test("corrected amounts were always so")
    func corrected() throws {
        var (admitted, refused) = (0, 0)
        for (index, line) in Self.lines.enumerated() {
            var value = try Self.value(line)
            guard var data = value["data"]?.members, case .integer(let amount)? = data["amount"], index % 2 == 0,
                // A corrected payload holds commitments of slots and no text; this one is written from the text.
                data["reason"] == nil
            else {
                continue
            }
            data["amount"] = .integer(amount - 1_000)
            let correction = try Self.correction("event.corrected", of: line, ["data": .object(data)])
            value["data"] = .object(data)
            var history = Self.lines
            history[index] = String(decoding: JSONValue.object(value).canonicalJSON, as: UTF8.self)
            let what = "corrected \(Self.text(value["id"])) \(Self.text(value["type"]))"
            if try compare(correction, with: history, what) { admitted += 1 } else { refused += 1 }
        }
        #expect(admitted > 0 && refused > 3, "\(admitted) admitted, \(refused) refused")
    }
}
