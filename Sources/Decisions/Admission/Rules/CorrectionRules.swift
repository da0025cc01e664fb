extension Rule {
    /// See ``Rule/meaning``.
    public static let unknownTarget = impossible(
        "correction.unknownTarget", "A correction names an event that stands before it.",
        remedy: "check the event's id; tejido log shows it")
    /// See ``Rule/meaning``.
    public static let targetElsewhere = impossible(
        "correction.elsewhere", "A correction stands in the stream of its target.",
        remedy: "append it in the stream that the message names")
    /// See ``Rule/meaning``.
    public static let notCorrectable = impossible(
        "correction.notCorrectable", "Rules, corrections and orders about personal data are never corrected.",
        remedy: "enact rules anew; correct once more the event that the correction is about")
    /// See ``Rule/meaning``.
    public static let targetAnnulled = impossible(
        "correction.targetAnnulled", "What was annulled is not corrected again.",
        remedy: "record what really happened as a new event")
    /// See ``Rule/meaning``.
    public static let correctedPayload = impossible(
        "correction.payload", "A corrected payload is whole and of its target's type.",
        remedy: "send the whole payload, as tejido events TYPE describes it")
    /// See ``Rule/meaning``.
    public static let textInCorrection = impossible(
        "correction.textInSlot", "A corrected payload holds the commitments of its slots, never their texts.",
        remedy:
            "copy {\"sealed\":…} from the target's entry (tejido log), or leave an optional slot out; a text that is "
            + "wrong is annulled with its event and recorded anew")
    /// See ``Rule/meaning``.
    public static let correctionLeavesImpossible = impossible(
        "correction.leavesImpossible", "No correction leaves a history that cannot have been.",
        remedy: "correct or annul the later events that the message names in the same batch")

    static let correctionRules = [
        unknownTarget, targetElsewhere, notCorrectable, targetAnnulled, correctedPayload, textInCorrection,
        correctionLeavesImpossible,
    ]
}
