/// An event that can be told in one sentence: past tense, as minutes tell it, without its day and position.
protocol Told {
    func told(by teller: Teller) -> String
}
