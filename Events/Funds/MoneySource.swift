public import FieldCoding

/// Whose money pays for an item: the grant, or the grantee's own.
public enum MoneySource: String, FieldWord {
    case grant, own
}
