public import Events

extension OrganisationRegistered: Decision {
    /// The least number of an organisation's RUT; lower ones are natural persons'.
    static let leastRUT: Int64 = 50_000_000

    /// States every condition that the event breaks.
    public func judge(_ hearing: Hearing) throws {
        try hearing.expectNew(
            OrganisationRecord.self, organisation.text, .duplicateOrganisation, "organisation \(organisation)",
            field: "/organisation")
        if let rut { try judgeRUT(rut, hearing) }
    }

    private func judgeRUT(_ rut: RUT, _ hearing: Hearing) throws {
        let digit = RUT.checkDigit(of: rut.number)
        hearing.require(
            rut.checkDigit == digit, .rutCheckDigit,
            "the check digit of \(rut.number) is \(Character(Unicode.Scalar(digit))), not "
                + "\(Character(Unicode.Scalar(rut.checkDigit)))", field: "/rut")
        hearing.require(
            rut.number >= Self.leastRUT, .rutOfPerson, "a RUT below \(Self.leastRUT) is a natural person's",
            field: "/rut")
        if let claim = try hearing.claim(Self.key(rut)) {
            hearing.object(
                .rutTaken, "\(rut) belongs to organisation \(claim.what) of \(claim.owner)", field: "/rut",
                clashes: [claim.origin])
        }
    }

    /// Keeps what later decisions ask.
    public func record(_ hearing: Hearing) throws {
        hearing.keep(OrganisationRecord(kind: kind, origin: hearing.origin, sector: sector), organisation.text)
        if let rut { try hearing.stake(Self.key(rut), organisation.text) }
    }

    private static func key(_ rut: RUT) -> String { "rut:\(rut)" }
}
