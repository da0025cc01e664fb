extension Rule {
    /// See ``Rule/meaning``.
    public static let duplicateTraining = impossible(
        "training.duplicate", "A training's id is new in its stream.",
        remedy: "give the training an id of its own")
    /// See ``Rule/meaning``.
    public static let unknownTraining = impossible(
        "training.unknown", "A training is held, in the territory or in `programme`, before anybody completes it.",
        remedy: "append training.held first, or check the id")
    /// See ``Rule/meaning``.
    public static let trainingWithoutHours = impossible(
        "training.noHours", "A training takes at least an hour.",
        remedy: "check the hours")
    /// See ``Rule/meaning``.
    public static let duplicateAttendee = impossible(
        "training.duplicateAttendee", "A person stands once among those who attended.",
        remedy: "name each person once")
    /// See ``Rule/meaning``.
    public static let notAttended = irregular(
        "training.notAttended", "Who completes a training attended it.",
        remedy: "check the person, or name this rule and give the reason")

    static let trainingRules = [
        duplicateTraining, unknownTraining, trainingWithoutHours, duplicateAttendee, notAttended,
    ]
}
