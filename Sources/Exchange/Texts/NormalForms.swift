@_spi(_Unicode) import Swift

/// Normal form C, by the standard library's own tables: those by which admission checks it.
func composed(_ text: String) -> String.UnicodeScalarView {
    var normal = String.UnicodeScalarView()
    for scalar in text._nfc { normal.append(scalar) }
    return normal
}

/// Normal form D.
func decomposed(_ text: String) -> String.UnicodeScalarView {
    var normal = String.UnicodeScalarView()
    for scalar in text._nfd { normal.append(scalar) }
    return normal
}
