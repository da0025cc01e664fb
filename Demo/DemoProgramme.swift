/// A fictional programme in miniature, as the events that an installed program can make a store from.
public enum DemoProgramme {
    /// The events as JSON Lines, in the order in which they are appended.
    public static var lines: [UInt8] { PackageResources.programme_jsonl }
}
