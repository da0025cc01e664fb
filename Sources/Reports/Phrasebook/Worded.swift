import Events
import FieldCoding

/// A closed list whose words are shown to people in their language.
protocol Worded {
    /// How the case is called within a sentence.
    var phrase: Phrase { get }
}
