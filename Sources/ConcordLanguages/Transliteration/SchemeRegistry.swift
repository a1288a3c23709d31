internal import ConcordText

/// The transliteration schemes that ship with Concord: one data file each.
public enum SchemeRegistry {
  /// Every scheme, in the order of the ids. Read on first use, about 0.1 ms a scheme.
  public static let all: [TransliterationScheme] = {
    names.compactMap { try? load($0) }.sorted { $0.id < $1.id }
  }()

  /// The ids of all schemes, sorted.
  public static let ids: [String] = all.map(\.id)

  /// The scheme with this id, compared without regard to ASCII case; nil for an unknown one.
  public static func scheme(_ id: String) -> TransliterationScheme? {
    let wanted = id.lowercased()
    return all.first { $0.id == wanted }
  }

  /// The files under `languages/schemes/`.
  static var names: [String] { ShippedData.names.filter { $0.hasPrefix(folder) } }

  /// Reads the scheme of a shipped file, with the place of the mistake when it has one.
  static func load(_ name: String) throws(SchemeError) -> TransliterationScheme {
    guard let text = ShippedData.text(name) else {
      throw SchemeError(message: "no such file", file: name, line: 1)
    }
    return try parse(file: name, text: text)
  }

  /// Reads a scheme from the text of its file.
  static func parse(file: String, text: String) throws(SchemeError) -> TransliterationScheme {
    try TransliterationScheme(
      SchemeFile(file: file, text: text) { ShippedData.text("\(folder)\($0).tsv") })
  }

  private static let folder = "languages/schemes/"
}
