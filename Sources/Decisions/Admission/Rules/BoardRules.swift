extension Rule {
    /// See ``Rule/meaning``.
    public static let duplicateBoard = impossible(
        "board.duplicate", "A board's id is new in its territory.",
        remedy: "give the board an id of its own")
    /// See ``Rule/meaning``.
    public static let boardAlreadyLive = impossible(
        "board.alreadyLive", "A territory has one live board.",
        remedy: "refer to the live board")
    /// See ``Rule/meaning``.
    public static let unknownBoard = impossible(
        "board.unknown", "A board is formed before anything refers to it.",
        remedy: "append board.formed first, or check the id")
    /// See ``Rule/meaning``.
    public static let duplicateSeat = impossible(
        "board.duplicateSeat", "A board's seats have different ids.",
        remedy: "give each seat an id of its own")
    /// See ``Rule/meaning``.
    public static let unknownSeat = impossible(
        "board.unknownSeat", "A seat belongs to the board that is named.",
        remedy: "check the ids of the board and of the seat")
    /// See ``Rule/meaning``.
    public static let tooFewSeats = irregular(
        "board.tooFewSeats", "A board has at least rules.board.minSeats seats.",
        remedy: "add seats, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let sectorMinimum = irregular(
        "board.sectorMinimum", "Each sector has at least the seats of rules.board.minPerSector.",
        remedy: "add a seat for the sector, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let communityMajority = irregular(
        "board.communityMajority", "Community organisations have more than half of the seats.",
        remedy: "add community seats, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let seatHeld = impossible(
        "board.seatHeld", "A seat has one holder and one alternate at a time.",
        remedy: "check the seat and the days, or wait for the term to end")
    /// See ``Rule/meaning``.
    public static let oneSeatAPerson = irregular(
        "board.oneSeatAPerson", "A person has one seat of a board at a time.",
        remedy: "check the person, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let termTooLong = irregular(
        "board.termTooLong", "A term lasts at most rules.board.termMonths.",
        remedy: "shorten the term, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let termEndsBeforeItBegins = impossible(
        "board.termEndsBeforeItBegins", "A term ends on or after the day it begins.",
        remedy: "check `until` and `occurred`")
    /// See ``Rule/meaning``.
    public static let duplicateSession = impossible(
        "board.duplicateSession", "A session's id is new in its territory.",
        remedy: "give the session an id of its own")
    /// See ``Rule/meaning``.
    public static let unknownSession = impossible(
        "board.unknownSession", "A session is held before anything refers to it.",
        remedy: "append board.sessionHeld first, or check the id")
    /// See ``Rule/meaning``.
    public static let sessionOfAnotherBoard = impossible(
        "board.sessionOfAnotherBoard", "A board agrees in a session of its own.",
        remedy: "check the ids of the board and of the session")
    /// See ``Rule/meaning``.
    public static let oneAttendantASeat = impossible(
        "board.oneAttendantASeat", "One person sits in a seat at a session.",
        remedy: "name each seat once")
    /// See ``Rule/meaning``.
    public static let notTheHolder = impossible(
        "board.notTheHolder", "Who sits in a seat is its holder or alternate of that day.",
        remedy: "append board.memberSeated first, or check the person, the seat and the day")
    /// See ``Rule/meaning``.
    public static let moreVotesThanPresent = impossible(
        "board.moreVotesThanPresent", "No more votes are counted than seats were present.",
        remedy: "check the votes and the session's minutes")
    /// See ``Rule/meaning``.
    public static let noQuorum = irregular(
        "board.noQuorum", "A session that decides has the quorum of rules.quorum.",
        remedy: "name this rule and give the reason if the decision stands all the same")
    /// See ``Rule/meaning``.
    public static let noMajority = irregular(
        "board.noMajority", "A decision has the majority of rules.quorum.",
        remedy: "name this rule and give the reason if the decision stands all the same")
    /// See ``Rule/meaning``.
    public static let unknownSubject = impossible(
        "board.unknownSubject", "The organisation, call, project or poll of a conflict of interest is known.",
        remedy: "check the id, or append first what it stands for")
    /// See ``Rule/meaning``.
    public static let conflictEndsBeforeItBegins = impossible(
        "board.conflictEndsBeforeItBegins", "A declared conflict of interest binds on the day of its declaration.",
        remedy: "check `until` and `occurred`")
    /// See ``Rule/meaning``.
    public static let boardNotLive = impossible(
        "board.notLive", "Nothing happens on a board from the day of its dissolution on.",
        remedy: "refer to the board that took its place")
    /// See ``Rule/meaning``.
    public static let seatChangeParts = impossible(
        "board.seatChangeParts",
        "A seat that is added has a sector and an organisation, one that is reassigned another sector or organisation, "
            + "one that is removed neither.",
        remedy: "check `action`, `sector` and `organisation`")
    /// See ``Rule/meaning``.
    public static let seatNotVacant = impossible(
        "board.seatNotVacant", "A seat is vacant when it is reassigned or removed.",
        remedy: "append board.memberLeft first")
    /// See ``Rule/meaning``.
    public static let seatNotHeld = impossible(
        "board.seatNotHeld", "Who leaves a seat is its holder, or its alternate, of that day.",
        remedy: "check the seat, the day and `alternate`")
    /// See ``Rule/meaning``.
    public static let recusedVoted = irregular(
        "board.recusedVoted", "Members who recused themselves do not vote.",
        remedy: "check the votes, or name this rule and give the reason")

    static let boardRules = [
        duplicateBoard, boardAlreadyLive, unknownBoard, duplicateSeat, unknownSeat, tooFewSeats, sectorMinimum,
        communityMajority, seatHeld, oneSeatAPerson, termTooLong, termEndsBeforeItBegins, duplicateSession,
        unknownSession, sessionOfAnotherBoard, oneAttendantASeat, notTheHolder, moreVotesThanPresent, noQuorum,
        noMajority, unknownSubject, conflictEndsBeforeItBegins, boardNotLive, seatChangeParts, seatNotVacant,
        seatNotHeld, recusedVoted,
    ]
}
