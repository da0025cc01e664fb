public import FieldCoding

/// CloudEvents 1.0 in its JSON form, as another way to hand in an event, and to hand one out.
///
/// `type` and `id` are the event's; `subject` is the territory; `source` is the actor, with a `/` before it allowed;
/// `data` is the payload. The day is the extension `occurred`, or the day part of `time`. `irregular` and `evidence` may
/// stand as extensions: as lists, or as the JSON of a list in a string, for the standard knows no lists. `v` is the
/// extension `v`. Of an entry that is handed out `time` is the moment at which it was recorded.
public enum CloudEvent {
    /// The event in our own form, nil when the text is no CloudEvent.
    static func submission(in text: Span<UInt8>) throws(CodingFailure) -> [UInt8]? {
        try members(of: text).map { JSONValue.object($0.event).canonicalJSON }
    }

    /// The entry that was handed out, nil when the text is no CloudEvent.
    static func entry(in text: Span<UInt8>) throws(CodingFailure) -> [UInt8]? {
        guard let found = try members(of: text) else { return nil }
        var entry = found.event
        entry["recorded"] = found.time
        return JSONValue.object(entry).canonicalJSON
    }

    /// An entry as a CloudEvent.
    public static func event(ofEntry text: Span<UInt8>) throws(CodingFailure) -> [UInt8] {
        guard case .object(let entry) = try JSONValue(trusting: text) else {
            throw CodingFailure(.wrongType, "an entry that is no object", at: 0)
        }
        var event: [String: JSONValue] = [
            "specversion": .string("1.0"), "datacontenttype": .string("application/json"),
        ]
        for (name, member) in entry {
            switch name {
            case "actor": event["source"] = .string("/" + (member.text ?? ""))
            case "territory": event["subject"] = member
            case "recorded": event["time"] = member
            case "evidence", "irregular": event[name] = .string(String(decoding: member.canonicalJSON, as: UTF8.self))
            default: event[name] = member
            }
        }
        return JSONValue.object(event).canonicalJSON
    }

    private static func members(
        of text: Span<UInt8>
    ) throws(CodingFailure) -> (event: [String: JSONValue], time: JSONValue?)? {
        guard let value = try? JSONValue(json: text), case .object(let event) = value,
            let version = event["specversion"]
        else { return nil }
        guard version == .string("1.0") else {
            throw CodingFailure(.outOfRange, "CloudEvents of another version than 1.0", at: 0, path: ["specversion"])
        }
        var submission: [String: JSONValue] = [:]
        for (name, member) in event {
            switch name {
            case "specversion", "datacontenttype", "dataschema", "time": continue
            case "subject": submission["territory"] = member
            case "source": submission["actor"] = actor(member)
            case "evidence", "irregular": submission[name] = try list(member, name)
            default: submission[name] = member
            }
        }
        if submission["occurred"] == nil, case .string(let time)? = event["time"] {
            submission["occurred"] = .string(String(time.prefix(10)))
        }
        return (submission, event["time"])
    }

    private static func actor(_ source: JSONValue) -> JSONValue {
        guard case .string(let text) = source, text.hasPrefix("/") else { return source }
        return .string(String(text.dropFirst()))
    }

    private static func list(_ member: JSONValue, _ name: String) throws(CodingFailure) -> JSONValue {
        guard case .string(let text) = member else { return member }
        do throws(CodingFailure) {
            return try JSONValue(json: Array(text.utf8).span)
        } catch {
            throw CodingFailure(
                .wrongType, "a string that is no JSON where a list is expected", at: 0,
                remedy: "write the list itself, or its JSON in a string", path: [name])
        }
    }
}
