/// Keys for rows that nothing but their order tells apart: the second of one name is called `NAME#2`.
struct RepeatedKeys {
    private var counts: [String: Int] = [:]

    mutating func next(_ name: String) -> String {
        let count = (counts[name] ?? 0) + 1
        counts[name] = count
        return count == 1 ? name : "\(name)#\(count)"
    }
}
