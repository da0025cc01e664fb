import Events

/// `privacy`: which requests about personal data were granted, how soon, and how many texts that destroyed.
struct PrivacyReport<Figure: ReportFigure> {
    private let streams: Streams<Figure>
    /// By person; nobody is registered twice.
    private let registrations: [Person: PrivacyRequests.Registration]

    init(_ streams: Streams<Figure>) {
        self.streams = streams
        registrations = Dictionary(
            streams.all.flatMap { $0.privacy?.registrations ?? [] }.map { ($0.person, $0) }
        ) { $0.position < $1.position ? $0 : $1 }
    }

    func table() throws(FoldFailure) -> ReportTable<Figure> {
        var lines: [PrivacyLine<Figure>] = []
        for views in streams.all {
            for request in views.privacy?.requests ?? [] {
                lines.append(
                    PrivacyLine(territory: views.territory, request: request, slots: try slots(of: request)))
            }
        }
        return try PrivacyLine<Figure>.shape.table(lines, day: \.request.answered)
    }

    /// Only an erasure destroys texts: those that an event names, or all that is kept of a person.
    private func slots(of request: PrivacyRequest) throws(FoldFailure) -> Figure? {
        guard request.right == .erasure else { return nil }
        guard let person = request.person else { return try Figure(request.slots, at: request.position) }
        var slots = Figure()
        if let known = registrations[person] { try slots.add(known.slots, at: known.position) }
        slots.support(at: request.position)
        return slots
    }
}

/// What stands behind one row of `privacy`.
struct PrivacyLine<Figure: ReportFigure> {
    let territory: TerritoryID
    let request: PrivacyRequest
    let slots: Figure?

    /// Nil where the day it was asked for is not known.
    private var days: Int64? { request.asked.map { Int64(request.answered.number) - Int64($0.number) } }

    static var shape: TableShape<PrivacyLine, Figure> {
        TableShape(
            name: "privacy", title: "Requests about personal data", rows: "TERRITORY/ABOUT/RIGHT",
            columns: [
                .id("territory", "The territory, or programme.") { $0.territory.text },
                .text("right", "erasure, rectification, block or objection: the right that was granted.") {
                    $0.request.right.rawValue
                },
                .id("about", "The pseudonym of the person, or the id of the event whose texts were erased.") {
                    $0.request.about
                },
                .day("asked", "The day it was asked for; blank for texts, whose erasure tells none.") {
                    $0.request.asked
                },
                .day("answered", "The day it was granted.") { $0.request.answered },
                .plain("days", .number, "Days from asked to answered.") { $0.days },
                .flag("inTime", "Whether these are no more than rules.privacy.answerDays on the day it was granted.") {
                    line in line.days.map { $0 <= line.request.answerDays }
                },
                .figure(
                    "slots", .count,
                    "Texts that were destroyed: those of the event that it names; of a person the name, and contact and "
                        + "document where they were kept. Blank for rights that destroy nothing."
                ) { $0.slots },
            ])
    }
}
