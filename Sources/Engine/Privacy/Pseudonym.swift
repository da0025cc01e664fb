public import Events
internal import Platform

extension Person {
    /// A fresh pseudonym: 130 random bits, which say nothing of the person and are never made twice.
    public static func random() -> Person {
        let letters = Array("abcdefghijklmnopqrstuvwxyz234567")
        let text = "p-" + String(Randomness.bytes(26).map { letters[Int($0 & 31)] })
        guard let person = Person(text) else { preconditionFailure("26 letters of base32 are a pseudonym") }
        return person
    }
}
