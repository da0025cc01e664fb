import FieldCoding
import Testing

@Suite("Suggestions")
struct SuggestionTests {
    static let names = ["area", "door", "labels", "residentsInvolved", "requested"]

    @Test(
        "The nearest name, if it is near",
        arguments: [
            ("area", "area"), ("aera", "area"), ("are", "area"), ("Area", "area"), ("areas", "area"), ("xrex", nil),
            ("lables", "labels"), ("label", "labels"), ("l", nil), ("request", "requested"), ("requestd", "requested"),
            ("residents", nil), ("residentInvolved", "residentsInvolved"), ("residents_involved", "residentsInvolved"),
            ("", nil), ("zzz", nil),
        ] as [(String, String?)])
    func nearest(_ name: String, _ meant: String?) {
        #expect(Suggestion.nearest(to: name, among: Self.names) == meant)
    }

    @Test("The first of equals, and none among none")
    func ties() {
        #expect(Suggestion.nearest(to: "bat", among: ["cat", "rat"]) == "cat")
        #expect(Suggestion.nearest(to: "bat", among: []) == nil)
    }
}
