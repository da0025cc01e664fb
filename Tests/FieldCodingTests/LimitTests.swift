import FieldCoding
import Testing

@Suite("Limits")
struct LimitTests {
    @Test("64 levels are read, 65 are refused", arguments: [("[", "1", "]"), ("{\"a\":", "1", "}")])
    func depth(_ opening: String, _ inner: String, _ closing: String) {
        func nested(_ levels: Int) -> [UInt8] {
            Array((String(repeating: opening, count: levels) + inner + String(repeating: closing, count: levels)).utf8)
        }
        #expect(refusal(of: nested(JSONLimits.depth), as: JSONValue.self) == nil)
        let failure = refusal(of: nested(JSONLimits.depth + 1), as: JSONValue.self)
        #expect(failure?.code == .tooLarge)
        #expect(failure?.message.contains("64 levels") == true)
    }

    @Test("Depth is counted through records, and in values that no field reads")
    func depthInside() {
        let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
        let failure = refusal(of: Array("{\"area\":1,\"x\":\(deep)}".utf8))
        #expect(failure?.code == .tooLarge)
        #expect(failure?.path.first == "x")
        let endless = Array(String(repeating: "[", count: 100_000).utf8)
        #expect(refusal(of: endless, as: JSONValue.self)?.code == .tooLarge)
    }

    @Test("An object of a declared type has at most 64 members")
    func members() {
        func text(_ extra: Int) -> [UInt8] {
            Array(("{\"area\":1" + (0..<extra).map { ",\"field\($0)\":0" }.joined() + "}").utf8)
        }
        #expect(refusal(of: text(JSONLimits.members - 1))?.code == .unknownField)
        #expect(refusal(of: text(JSONLimits.members))?.code == .tooLarge)
    }

    @Test("Integers are read up to ± (2^53 − 1)", arguments: [0, 1, -1, 9_007_199_254_740_991, -9_007_199_254_740_991])
    func integers(_ number: Int64) {
        #expect(value(of: "\(number)", as: Int64.self) == number)
    }
}
