import FieldCoding
import Testing

@Suite("Overlays")
struct OverlayTests {
    static let base = #"{"area":1,"door":{"height":200,"side":"north"},"labels":["a"],"shape":{"circle":3}}"#

    @Test(
        "What a patch leaves out stays; records are merged, everything else is replaced",
        arguments: [
            ("{}", base),
            (#"{"area":2}"#, #"{"area":2,"door":{"height":200,"side":"north"},"labels":["a"],"shape":{"circle":3}}"#),
            (
                #"{"door":{"height":210}}"#,
                #"{"area":1,"door":{"height":210,"side":"north"},"labels":["a"],"shape":{"circle":3}}"#
            ),
            (#"{"labels":[]}"#, #"{"area":1,"door":{"height":200,"side":"north"},"labels":[],"shape":{"circle":3}}"#),
            (
                #"{"shape":{"square":2}}"#,
                #"{"area":1,"door":{"height":200,"side":"north"},"labels":["a"],"shape":{"square":2}}"#
            ),
            (
                #"{"use":"garden"}"#,
                #"{"area":1,"door":{"height":200,"side":"north"},"labels":["a"],"shape":{"circle":3},"use":"garden"}"#
            ),
        ])
    func patched(_ patch: String, _ expected: String) throws {
        let parcel = try #require(value(of: Self.base))
        let change = try #require(value(of: patch, as: JSONValue.self))
        #expect(canonical(try parcel.overlaid(with: change)) == expected)
    }

    @Test(
        "A patch is as strict as a text",
        arguments: [
            (#"{"aera":2}"#, CodingFailure.Code.unknownField, "/aera", "did you mean \"area\"?"),
            (#"{"door":{"heigth":2}}"#, .unknownField, "/door/heigth", "did you mean \"height\"?"),
            (#"{"door":{"height":"x"}}"#, .wrongType, "/door/height", "a string where an integer is expected"),
            (#"{"use":"moon"}"#, .outOfRange, "/use", "not one of"),
            ("[]", .wrongType, "", "an object is expected"),
        ])
    func refused(_ patch: String, _ code: CodingFailure.Code, _ pointer: String, _ fragment: String) throws {
        let parcel = try #require(value(of: Self.base))
        let change = try #require(value(of: patch, as: JSONValue.self))
        do throws(CodingFailure) {
            _ = try parcel.overlaid(with: change)
            Issue.record("\(patch) is taken")
        } catch {
            #expect(error.code == code)
            #expect(error.pointer == pointer)
            #expect(error.description.contains(fragment), "\(error)")
        }
    }
}
