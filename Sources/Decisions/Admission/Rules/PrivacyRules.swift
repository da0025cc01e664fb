extension Rule {
    /// See ``Rule/meaning``.
    public static let personRegisteredBefore = impossible(
        "person.registeredBefore", "A person has one live key in the whole store.",
        remedy: "refer to the person who is registered, or make another pseudonym: tejido person")
    /// See ``Rule/meaning``.
    public static let personErasedBefore = impossible(
        "person.erasedBefore", "Nothing more is done with a pseudonym whose key was destroyed.",
        remedy: "make another pseudonym: tejido person")
    /// See ``Rule/meaning``.
    public static let unknownPerson = impossible(
        "person.unknown", "A person is registered before a right over their data is granted.",
        remedy: "check the pseudonym; tejido log --type person.registered lists them")
    /// See ``Rule/meaning``.
    public static let twoAuthorisers = impossible(
        "privacy.twoAuthorisers", "Two different persons answer for what is done with personal data.",
        remedy: "name two in `authorisedBy`")
    /// See ``Rule/meaning``.
    public static let requestedLater = impossible(
        "privacy.requestedLater", "A right is granted on the day it is asked for, or later.",
        remedy: "check `requested` and `occurred`")
    /// See ``Rule/meaning``.
    public static let unknownSlot = impossible(
        "text.unknownSlot", "What is erased are slots of an event that stands in the same stream.",
        remedy: "check the event's id, its territory and the slots: tejido log shows their names")
    /// See ``Rule/meaning``.
    public static let slotErasedBefore = impossible(
        "text.erasedBefore", "A slot is erased once, and named once.",
        remedy: "leave the slot out: its text is gone already")

    static let privacyRules = [
        personRegisteredBefore, personErasedBefore, unknownPerson, twoAuthorisers, requestedLater, unknownSlot,
        slotErasedBefore,
    ]
}
