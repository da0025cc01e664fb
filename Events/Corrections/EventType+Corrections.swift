extension EventType {
    /// Whether events of the type change how earlier ones are read.
    public var isCorrection: Bool { self == .eventCorrected || self == .eventAnnulled }

    /// Whether events of the type may be corrected or annulled: rules are enacted anew instead, and a correction is
    /// itself corrected by a later one of the same target. What is done with persons' data is never undone.
    public var isCorrectable: Bool { !isCorrection && !isAboutPersons && self != .rulesEnacted }

    /// Whether events of the type are about the data that is kept of persons.
    public var isAboutPersons: Bool { self == .personRegistered || self == .personErased || self == .textErased }
}
