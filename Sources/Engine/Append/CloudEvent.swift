import FieldCoding

/// CloudEvents 1.0 in its JSON form, as another way to hand in an event.
///
/// `type` and `id` are the event's; `subject` is the territory; `source` is the actor, with a `/` before it allowed;
/// `data` is the payload. The day is the extension `occurred`, or the day part of `time`; `irregular` and `evidence`
/// may stand as extensions. `v` is the extension `v`.
enum CloudEvent {
    /// The event in our own form, nil when the text is no CloudEvent.
    static func submission(in text: Span<UInt8>) throws(CodingFailure) -> [UInt8]? {
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
}
