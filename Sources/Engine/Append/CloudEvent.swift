import FieldCoding
import LMDB

/// CloudEvents 1.0 in its JSON form, as another way to hand in an event.
///
/// `type` and `id` are the event's; `subject` is the territory; `source` is the actor, with a `/` before it allowed;
/// `data` is the payload. The day is the extension `occurred`, or the day part of `time`; `irregular` and `evidence`
/// may stand as extensions. `v` is the extension `v`.
enum CloudEvent {
    /// The event in our own form, nil when the text is no CloudEvent.
    static func submission(in text: Span<UInt8>) throws(CodingFailure) -> [UInt8]? {
        guard mentionsSpecversion(text) else { return nil }
        let value = try JSONValue(json: text)
        guard case .object(let event) = value, let version = event["specversion"] else { return nil }
        guard version == .string("1.0") else {
            throw CodingFailure(.outOfRange, "CloudEvents of another version than 1.0", at: 0, path: ["specversion"])
        }
        var submission: [String: JSONValue] = [:]
        for (name, member) in event {
            switch name {
            case "specversion", "datacontenttype", "dataschema", "time": continue
            case "subject": submission["territory"] = member
            case "source": submission["actor"] = actor(member)
            default: submission[name] = member
            }
        }
        if submission["occurred"] == nil, case .string(let time)? = event["time"] {
            submission["occurred"] = .string(String(time.prefix(10)))
        }
        return JSONValue.object(submission).canonicalJSON
    }

    private static func actor(_ source: JSONValue) -> JSONValue {
        guard case .string(let text) = source, text.hasPrefix("/") else { return source }
        return .string(String(text.dropFirst()))
    }

    /// A cheap look before the whole text is read: `"specversion"` stands in it somewhere.
    private static func mentionsSpecversion(_ text: Span<UInt8>) -> Bool {
        let word: StaticString = "\"specversion\""
        guard text.count > word.utf8CodeUnitCount else { return false }
        for start in 0..<text.count - word.utf8CodeUnitCount where text[start] == 0x22 && text[start + 1] == 0x73 {
            if String(
                decoding: [UInt8](copying: text.extracting(start..<start + word.utf8CodeUnitCount)), as: UTF8.self)
                == word.description
            {
                return true
            }
        }
        return false
    }
}
