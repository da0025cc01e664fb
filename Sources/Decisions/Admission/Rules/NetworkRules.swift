extension Rule {
    /// See ``Rule/meaning``.
    public static let duplicateNetwork = impossible(
        "network.duplicate", "A network's id is new in its stream.",
        remedy: "give the network an id of its own")
    /// See ``Rule/meaning``.
    public static let tooFewMembers = impossible(
        "network.tooFewMembers", "A network has at least two members.",
        remedy: "name the members")
    /// See ``Rule/meaning``.
    public static let duplicateContact = impossible(
        "contact.duplicate", "A contact's id is new in its stream.",
        remedy: "give the contact an id of its own")
    /// See ``Rule/meaning``.
    public static let duplicateCommitment = impossible(
        "commitment.duplicate", "A commitment's id is new in its stream.",
        remedy: "give the commitment an id of its own")
    /// See ``Rule/meaning``.
    public static let unknownCommitment = impossible(
        "commitment.unknown", "A commitment is recorded before it is kept.",
        remedy: "append commitment.recorded first, or check the id")
    /// See ``Rule/meaning``.
    public static let commitmentNotOpen = impossible(
        "commitment.notOpen", "A commitment is kept once.",
        remedy: "leave it out; tejido log shows the first")
    /// See ``Rule/meaning``.
    public static let notContacted = irregular(
        "commitment.notContacted", "An organisation is contacted before it commits itself.",
        remedy: "append network.contacted first, or name this rule and give the reason")
    /// See ``Rule/meaning``.
    public static let duplicateAction = impossible(
        "action.duplicate", "An action's id is new in its stream.",
        remedy: "give the action an id of its own")

    static let networkRules = [
        duplicateNetwork, tooFewMembers, duplicateContact, duplicateCommitment, unknownCommitment, commitmentNotOpen,
        notContacted, duplicateAction,
    ]
}
