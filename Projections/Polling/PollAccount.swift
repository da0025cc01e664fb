import Events
import FieldCoding
import Rules

/// A poll with its running totals. What it left open was filled in by the rules of the day it was opened.
struct PollAccount<Figure: ReportFigure>: FieldRecord {
    var ballots: Figure
    let bordaFrom: PollRules.BordaFrom
    let call: CallID?
    let eligible: Int64?
    /// It belongs to the cycle of its call, not to that of its day.
    let isByCall: Bool
    /// Only totals are known: old minutes that recorded no ballot singly.
    var isSummary: Bool
    let method: PollMethod
    /// The day.
    let opened: Day
    var options: [OptionAccount<Figure>]
    /// Absent while it is open.
    var outcome: PollClosed.Outcome?
    let poll: PollID
    let revote: Bool
    let secret: Bool
    var spoiled: Figure
    let subject: PollOpened.Subject
    /// How equals are told apart: the rules at closing, while it is open those at opening.
    var ties: Ties

    init(_ event: PollOpened, on day: Day, under rules: Rulebook) {
        ballots = Figure()
        bordaFrom = rules.poll.bordaFrom
        call = event.call
        eligible = event.eligible?.value
        isByCall = rules.cycle.attribution == .byCall
        isSummary = false
        method = event.method
        opened = day
        options = event.options.map { OptionAccount($0.id) }
        poll = event.poll
        revote = rules.poll.revote
        secret = event.secret ?? rules.poll.secret
        spoiled = Figure()
        subject = event.subject
        ties = rules.ties
    }

    init<C: FieldCoder & ~Copyable & ~Escapable>(_ fields: inout C) throws(CodingFailure) where C.Root == Self {
        ballots = try fields.figure("ballots", \.ballots, "Ballots counted.")
        bordaFrom = try fields.field("bordaFrom", \.bordaFrom, "Where Borda counts down from.")
        call = try fields.optional("call", \.call, "The call whose projects are its options.")
        eligible = try fields.optional("eligible", \.eligible, "How many may vote.")
        isByCall = try fields.flag("isByCall", \.isByCall, "It belongs to the cycle of its call.")
        isSummary = try fields.flag("isSummary", \.isSummary, "Only totals are known.")
        method = try fields.field("method", \.method, "How ballots are counted.")
        opened = try fields.field("opened", \.opened, "The day it was opened.")
        options = try fields.list("options", \.options, "Options in the poll's order.")
        outcome = try fields.optional("outcome", \.outcome, "How it closed.")
        poll = try fields.field("poll", \.poll, "The poll.")
        revote = try fields.flag("revote", \.revote, "A voter's second ballot replaces the first.")
        secret = try fields.flag("secret", \.secret, "No tally is shown before it closes.")
        spoiled = try fields.figure("spoiled", \.spoiled, "Ballots that could not be counted.")
        subject = try fields.field("subject", \.subject, "What it is about.")
        ties = try fields.field("ties", \.ties, "How equals are told apart.")
    }

    /// Notes a ballot that took the place of another of its voter.
    mutating func support(at position: UInt64) {
        ballots.support(at: position)
        for option in options.indices {
            options[option].score.support(at: position)
            options[option].supporters.support(at: position)
        }
    }

    /// The method in the terms of the voting module; nil for one that has no additive tally.
    var counting: Voting.Method? { method.counted(bordaFrom: bordaFrom) }

    /// Whether a tally may be shown.
    var isShown: Bool { outcome != nil || !secret }
}
