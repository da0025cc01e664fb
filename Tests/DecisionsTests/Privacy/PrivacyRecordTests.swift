import Decisions
import Events
import Testing

@Suite("What the register keeps of persons")
struct PrivacyRecordTests {
    private func registered(_ right: String?) -> [Line] {
        let authorised = "'authorisedBy':['\(blas)','\(clara)']"
        let registration = event(
            "person.registered", on: "2026-02-01", "'person':'\(ana)','name':'A','contact':'B','basis':'consent'")
        guard let right else { return History.proposed + [registration] }
        return History.proposed + [
            registration,
            event(
                "person.erased", on: "2026-02-02",
                "'person':'\(ana)','right':'\(right)','requested':'2026-02-01','basis':'x',\(authorised)"),
        ]
    }

    private func claim(_ id: String, in given: Given) throws -> ClaimRecord? {
        try given.record(ClaimRecord.self, id, in: "programme")
    }

    @Test("a person is a claim of the stream that registered them")
    func registration() throws {
        let given = try Given(registered(nil))
        let person = try #require(Person(ana))
        let known = try #require(try claim(Erasure.id(registering: person), in: given))
        #expect(known.owner.text == "la-vega" && known.origin.position == 2)
        #expect(try claim(Erasure.id(of: person), in: given) == nil)
    }

    @Test(
        "only an erasure orders the vault to destroy the key",
        arguments: ["erasure", "rectification", "block", "objection"])
    func orders(_ right: String) throws {
        let given = try Given(registered(right))
        let order = try claim(Erasure.id(of: try #require(Person(ana))), in: given)
        #expect(order?.origin.position == (right == "erasure" ? 3 : nil))
    }

    @Test("an erased slot is ordered by event and slot")
    func slotOrder() throws {
        let given = try Given(
            registered(nil) + [
                event(
                    "text.erased", on: "2026-02-03",
                    "'target':'e2','slots':['/contact'],'basis':'x','authorisedBy':['\(blas)','\(clara)']")
            ])
        let target = EventID(unchecked: "e2")
        #expect(try claim(Erasure.id(of: SlotName(unchecked: "/contact"), target), in: given)?.origin.position == 3)
        #expect(try claim(Erasure.id(of: SlotName(unchecked: "/name"), target), in: given) == nil)
    }
}
