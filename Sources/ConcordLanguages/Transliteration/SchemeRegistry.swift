internal import ConcordText
internal import Synchronization

/// The transliteration schemes that ship with Concord: one data file each.
public enum SchemeRegistry {
  /// The public catalogue: every scheme but the internal ones, grouped by source and target, in the
  /// order of the ids. Reads every file on first use, about 0.1 ms each; `scheme(_:)` reads one.
  public static let all: [TransliterationScheme] = {
    let schemes = names.compactMap { cached(id($0)) }.filter { !$0.isInternal }
    return schemes.sorted { ($0.source, $0.target, $0.id) < ($1.source, $1.target, $1.id) }
  }()

  /// The ids of the catalogue, in its order.
  public static let ids: [String] = all.map(\.id)

  /// The scheme with this id, an internal one too, compared without regard to ASCII case; nil for
  /// an unknown one. Reads its file at the first call and no other.
  public static func scheme(_ id: String) -> TransliterationScheme? {
    cached(id.lowercased())
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
      SchemeFile(file: file, text: text) { ShippedData.text("\(folder)\($0)\(suffix)") })
  }

  private static let folder = "languages/schemes/"
  private static let suffix = ".tsv"

  private static func id(_ name: String) -> String {
    String(name.dropFirst(folder.count).dropLast(suffix.count))
  }

  /// What has been read; nil stands for what is no scheme.
  private static let known = Mutex<[String: TransliterationScheme?]>([:])

  private static func cached(_ id: String) -> TransliterationScheme? {
    if let scheme = known.withLock({ $0[id] }) { return scheme }
    // A name typed by a user must not lead out of the folder, nor fill the cache.
    let name = folder + id + suffix
    guard ShippedData.bytes(name) != nil else { return nil }
    let scheme = try? load(name)
    return known.withLock { known in
      if let other = known[id] { return other }
      known[id] = .some(scheme)
      return scheme
    }
  }
}
