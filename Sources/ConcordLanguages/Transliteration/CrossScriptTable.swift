/// The engines of schemes between English, Korean and Ukrainian that go by sound: one of three.
enum CrossScriptTable: Sendable {
  /// Cyrillic letters to Hangul.
  case jamo(JamoTable)
  /// Hangul to Cyrillic.
  case cyrillic(HangulCyrillicTable)
  /// English spelling to sounds, and sounds to letters.
  case spoken(SpokenTable)

  init(_ file: SchemeFile) throws(SchemeError) {
    switch file.metadata["engine"] {
    case "hangul-cyrillic": self = .cyrillic(try HangulCyrillicTable(file))
    case "spoken": self = .spoken(try SpokenTable(file))
    default: self = .jamo(try JamoTable(file))
    }
  }

  /// The text in the target script; what no rule reads is passed through.
  func apply(_ text: String) -> String {
    switch self {
    case .jamo(let table): table.apply(text)
    case .cyrillic(let table): table.apply(text)
    case .spoken(let table): table.apply(text)
    }
  }
}
