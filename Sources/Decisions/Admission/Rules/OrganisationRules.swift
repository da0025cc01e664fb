extension Rule {
    /// See ``Rule/meaning``.
    public static let duplicateOrganisation = impossible(
        "organisation.duplicate", "An organisation is registered once in its stream.",
        remedy: "give it another id if it is another organisation")
    /// See ``Rule/meaning``.
    public static let unknownOrganisation = impossible(
        "organisation.unknown",
        "An organisation is registered, in the territory or in `programme`, before anything refers to it.",
        remedy: "append organisation.registered first, or check the id")
    /// See ``Rule/meaning``.
    public static let rutCheckDigit = impossible(
        "organisation.rutCheckDigit", "A RUT ends in the check digit of its number.",
        remedy: "check the RUT for a mistyped digit")
    /// See ``Rule/meaning``.
    public static let rutOfPerson = impossible(
        "organisation.rutOfPerson", "The RUT of an organisation is 50000000 or more; lower ones are natural persons'.",
        remedy: "leave it out: persons' RUTs never enter the log")
    /// See ``Rule/meaning``.
    public static let rutTaken = impossible(
        "organisation.rutTaken", "A RUT belongs to one organisation in the whole store.",
        remedy: "refer to the organisation that is already registered with it")
    /// See ``Rule/meaning``.
    public static let credentialIssuedLater = irregular(
        "organisation.issuedLater", "A certificate is recorded on or after the day it was issued.",
        remedy: "check `issued` and `occurred`")
    /// See ``Rule/meaning``.
    public static let credentialExpiresBeforeIssued = impossible(
        "organisation.expiresBeforeIssued", "A certificate is valid until the day it was issued, or longer.",
        remedy: "check `issued` and `expires`")
    /// See ``Rule/meaning``.
    public static let debarmentTerm = irregular(
        "organisation.debarmentTerm", "An organisation is barred for the years of rules.debarment.",
        remedy: "check `from`, `until` and `repeat`, or name this rule and give the reason")

    static let organisationRules = [
        duplicateOrganisation, unknownOrganisation, rutCheckDigit, rutOfPerson, rutTaken, credentialIssuedLater,
        credentialExpiresBeforeIssued, debarmentTerm,
    ]
}
