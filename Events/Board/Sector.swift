public import FieldCoding

/// The sector that an organisation or a board seat belongs to.
public enum Sector: String, FieldWord {
    case community, `public`, `private`
}
