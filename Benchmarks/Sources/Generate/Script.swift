/// The events that one territory is about to emit, written but for their ids, in the order of their days.
struct Script {
    /// A lesson that the event, once it is out, has shared with another territory.
    struct Sharing {
        let lesson: Int
        let reader: Int
    }

    private struct Step {
        let day: Day
        let start: Int
        let end: Int
        let sharing: Sharing?
    }

    private var line = Line()
    private var steps: [Step] = []
    private var emitted = 0

    /// The day of the next event; nil when all are out.
    var nextDay: Day? { emitted < steps.count ? steps[emitted].day : nil }

    mutating func removeAll() {
        line.removeAll()
        steps.removeAll(keepingCapacity: true)
        emitted = 0
    }

    /// Adds an event: the envelope here, the fields of `data` in `write`.
    mutating func add(
        _ type: StaticString, in stream: Ref?, on day: Day, sharing: Sharing? = nil, _ write: (inout Line) -> Void
    ) {
        let start = line.bytes.count
        line.raw("\"type\":\"")
        line.raw(type)
        line.raw("\",\"territory\":\"")
        if let stream {
            line.raw(stream.prefix)
            line.decimal(stream.number)
        } else {
            line.raw("programme")
        }
        line.raw("\",\"occurred\":\"")
        line.write(day)
        line.raw("\",\"actor\":\"desk-1\",\"data\":")
        line.openData()
        write(&line)
        line.close("}")
        line.raw("}\n")
        steps.append(Step(day: day, start: start, end: line.bytes.count, sharing: sharing))
    }

    /// Puts the events in the order of their days; those of one day stay in the order in which they were added.
    mutating func sort() {
        steps.sort { ($0.day, $0.start) < ($1.day, $1.start) }
    }

    /// Writes the next event under the id that the counter gives it: time-ordered, as a UUIDv7 is.
    mutating func emit(id counter: Int, to output: inout Output) -> Sharing? {
        let step = steps[emitted]
        emitted += 1
        output.write(id: counter, line.bytes[step.start..<step.end])
        return step.sharing
    }
}
