internal import ConcordLanguages
internal import ConcordModel

/// The scripts that schemes read, met in a text.
struct ScriptSet: OptionSet {
  let rawValue: UInt8

  static let latin = ScriptSet(rawValue: 1)
  static let cyrillic = ScriptSet(rawValue: 2)
  static let hangul = ScriptSet(rawValue: 4)
  /// A letter that Ukrainian has and Russian has not: і ї є ґ.
  static let ukrainian = ScriptSet(rawValue: 8)
  /// A letter that Russian has and Ukrainian has not: ы э ъ ё.
  static let russian = ScriptSet(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The script of a scheme's source: `uk-Cyrl`.
  init(code: String) {
    switch code.suffix(4) {
    case "Cyrl": self = .cyrillic
    case "Hang", "Kore": self = .hangul
    case "Latn": self = .latin
    default: self = []
    }
  }

  init(of text: String) {
    var text = text
    self = text.withUTF8 { ScriptSet(of: $0) }
  }

  /// By the leading bytes of UTF-8; what is no UTF-8 may count as anything.
  init(of bytes: UnsafeBufferPointer<UInt8>) {
    var found: UInt8 = 0
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9: found |= Self.latin.rawValue
      case 0xD0...0xD3: found |= Self.cyrillic.rawValue
      default: break
      }
      switch (previous, byte) {
      case (0xD1, 0x94), (0xD1, 0x96), (0xD1, 0x97), (0xD0, 0x84), (0xD0, 0x86), (0xD0, 0x87),
        (0xD2, 0x90), (0xD2, 0x91):
        found |= Self.ukrainian.rawValue
      case (0xD1, 0x8A), (0xD1, 0x8B), (0xD1, 0x8D), (0xD1, 0x91), (0xD0, 0xAA), (0xD0, 0xAB),
        (0xD0, 0xAD), (0xD0, 0x81):
        found |= Self.russian.rawValue
      case (0xE1, 0x84...0x87), (0xE3, 0x84...0x86), (0xEA, 0xB0...0xBF), (0xEB, 0x80...0xBF),
        (0xEC, 0x80...0xBF), (0xED, 0x80...0x9E):
        found |= Self.hangul.rawValue
      default: break
      }
      previous = byte
    }
    self.init(rawValue: found)
  }
}

/// The usual scheme from each script into one language; those that ship.
struct ScriptDefaults: Sendable {
  private var ukrainian: TransliterationScheme?
  private var russian: TransliterationScheme?
  private var hangul: TransliterationScheme?
  private var latin: TransliterationScheme?

  init(to language: Language, kind: Transliteration.Kind) {
    switch language {
    case .english:
      ukrainian = SchemeRegistry.scheme("kmu2010")
      russian = SchemeRegistry.scheme("bgn-ru")
      hangul = SchemeRegistry.scheme(kind == .person ? "rr-name" : "rr")
    case .korean:
      ukrainian = SchemeRegistry.scheme("uk-hangul")
      russian = SchemeRegistry.scheme("ru-hangul")
      latin = SchemeRegistry.scheme("en-hangul")
    case .ukrainian:
      hangul = SchemeRegistry.scheme("ko-uk")
      latin = SchemeRegistry.scheme("en-uk")
    }
  }

  /// The schemes for a line with these scripts, in the order in which they are applied.
  private func schemes(for scripts: ScriptSet) -> [TransliterationScheme] {
    var schemes: [TransliterationScheme] = []
    // First, since it knows the Latin look-alikes in its words from Latin.
    if scripts.contains(.cyrillic) {
      let isRussian = scripts.contains(.russian) && !scripts.contains(.ukrainian)
      if let scheme = isRussian ? russian : ukrainian { schemes.append(scheme) }
    }
    if scripts.contains(.latin), let latin { schemes.append(latin) }
    if scripts.contains(.hangul), let hangul { schemes.append(hangul) }
    return schemes
  }

  /// Appends what lines become, each by what stands in it; lines of one kind are done together.
  func apply(
    _ lines: UnsafeBufferPointer<UInt8>, asName isName: Bool, into output: inout [UInt8]
  ) {
    var start = 0
    var group: ScriptSet?
    var position = 0
    func flush() {
      let bytes = UnsafeBufferPointer(rebasing: lines[start..<position])
      start = position
      let schemes = schemes(for: group ?? [])
      guard let last = schemes.last else {
        output.append(contentsOf: bytes)
        return
      }
      var text = Array(bytes)
      for scheme in schemes.dropLast() {
        var next: [UInt8] = []
        text.withUnsafeBufferPointer { scheme.apply($0, asName: isName, into: &next) }
        text = next
      }
      text.withUnsafeBufferPointer { last.apply($0, asName: isName, into: &output) }
    }
    while position < lines.count {
      var end = position
      while end < lines.count, lines[end] != 0x0A { end += 1 }
      if end < lines.count { end += 1 }
      let scripts = ScriptSet(of: UnsafeBufferPointer(rebasing: lines[position..<end]))
      if scripts != group {
        if position > start { flush() }
        group = scripts
      }
      position = end
    }
    if position > start { flush() }
  }
}
