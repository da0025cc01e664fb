import ArgumentParser
import Engine
import Events
import FieldCoding

/// The decisions that follow from a result as events, and what a result cannot know of them.
struct ContestOptions: ParsableArguments {
    @Flag(name: .long, help: "Show what follows as events in JSON Lines, ready to be appended.")
    var asEvents = false

    @Option(name: .long, help: "The day of the decision (else that of --as-of, else today); its rules hold.")
    var day: DayArgument?

    @Option(name: .long, help: "The session that decides (priorities without one: the last held by that day).")
    var session: String?

    @Option(name: .long, help: "The desk or script that appends the events.")
    var actor = "desk"

    /// Ends the command where options do not go together.
    func check(_ point: ViewpointOptions) throws {
        if asEvents, point.rules != nil {
            throw Failure(
                .usage, "--as-events shows what the rules in force give, and --rules names others",
                remedy: "leave one of them out; tejido rules event enacts a file")
        }
        if !asEvents, session != nil {
            throw Failure(.usage, "--session is for --as-events", remedy: "add --as-events")
        }
    }

    /// The day by whose rules is decided; nil leaves it to the result.
    func day(_ point: ViewpointOptions) throws -> Day? {
        guard asEvents else { return day?.day }
        return try day?.day ?? point.time.asOf?.day ?? StoreOptions.moment().day
    }

    /// Writes events in JSON Lines.
    func show<Value>(
        _ result: ContestResult<Value>, _ events: (ContestEvents) throws -> [Proposal], on day: Day?
    ) throws {
        guard let actor = ActorID(actor) else {
            throw Failure(.usage, "\"\(self.actor)\" cannot be an actor", remedy: "write ASCII letters, digits and -")
        }
        let session = try session.map { text in
            guard let id = SessionID(text) else {
                throw Failure(.usage, "\"\(text)\" cannot be a session", remedy: "write ASCII letters, digits and -")
            }
            return id
        }
        let lines = try events(ContestEvents(for: result, on: day, by: actor, in: session)).map { try $0.line + "\n" }
        try Console.print(lines.joined())
        if lines.isEmpty { Console.warn("tejido: everything that follows is recorded already") }
    }
}

extension Proposal {
    /// The event as `append` takes it, on one line.
    fileprivate var line: String {
        get throws {
            var members: [String: JSONValue] = [
                "actor": .string(actor.text), "data": try JSONValue(json: event.canonicalJSON.span),
                "occurred": .string(occurred.description), "territory": .string(territory.text),
                "type": .string(event.type.name),
            ]
            if let id { members["id"] = .string(id.text) }
            return JSONValue.object(members).line
        }
    }
}
