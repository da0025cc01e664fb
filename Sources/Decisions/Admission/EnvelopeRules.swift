extension Rule {
    /// See ``Rule/meaning``.
    public static let beforeWhatItRefersTo = impossible(
        "envelope.beforeWhatItRefersTo", "Nothing occurs before what it refers to.",
        remedy: "check the day in `occurred`, or record first the earlier fact that this one rests on")
    /// See ``Rule/meaning``.
    public static let inTheFuture = impossible(
        "envelope.inTheFuture", "Nothing has occurred after the day on which it is recorded, anywhere on earth.",
        remedy: "correct `occurred`, or append the event when it has happened")
    /// See ``Rule/meaning``.
    public static let unknownTerritory = impossible(
        "envelope.unknownTerritory", "A territory's first event is territory.proposed or rules.enacted.",
        remedy: "check the territory's name, or propose the territory first")
    /// See ``Rule/meaning``.
    public static let unknownRule = impossible(
        "envelope.unknownRule", "`irregular` names rules that exist and that an event may break.",
        remedy: "use a code that tejido errors lists as irregular")
    /// See ``Rule/meaning``.
    public static let notInThisStream = impossible(
        "envelope.notInThisStream", "Some events belong to `programme` only, others to a territory only.",
        remedy: "append the event in the stream that the message names")
    /// See ``Rule/meaning``.
    public static let toldBeforeItsDay = irregular(
        "envelope.toldBeforeItsDay", "What an event says was done on a day was done by the day on which it occurred.",
        remedy: "check the day and `occurred`, or name this rule and give the reason")

    static let envelopeRules = [
        beforeWhatItRefersTo, inTheFuture, unknownTerritory, unknownRule, notInThisStream, toldBeforeItsDay,
    ]
}
