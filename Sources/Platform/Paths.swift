extension Files {
    /// A path of a directory and a name in it.
    public static func join(_ directory: String, _ name: String) -> String {
        directory.hasSuffix("/") || directory.isEmpty ? directory + name : directory + "/" + name
    }

    /// The directory that a path's last component is in: `.` for a bare name.
    public static func parent(_ path: String) -> String {
        let trimmed = trimmingSlashes(path)
        guard let slash = trimmed.lastIndex(of: "/") else { return trimmed.isEmpty ? "/" : "." }
        let parent = trimmingSlashes(trimmed[..<slash])
        return parent.isEmpty ? "/" : String(parent)
    }

    /// The last component of a path.
    public static func name(_ path: String) -> String {
        let trimmed = trimmingSlashes(path)
        guard let slash = trimmed.lastIndex(of: "/") else { return String(trimmed) }
        return String(trimmed[trimmed.index(after: slash)...])
    }

    private static func trimmingSlashes(_ path: some StringProtocol) -> Substring {
        var rest = Substring(path)
        while rest.hasSuffix("/") { rest.removeLast() }
        return rest
    }
}
