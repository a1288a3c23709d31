internal import CICU
public import ConcordModel

/// The alphabetical order of a language (UTS #10 with CLDR's tailoring), through ICU.
///
///     try Collator(.ukrainian).sorted(["ґанок", "гора", "дім"]) == ["гора", "ґанок", "дім"]
///
/// The apostrophes of Ukrainian (U+0027, U+2019, U+02BC and the rest of the fold's class) count as one
/// sign; ICU alone takes U+02BC for a letter. Opening costs milliseconds the first time; a comparison
/// half a microsecond. Safe to share between threads.
public struct Collator: Sendable {
  /// How small a difference counts.
  public enum Strength: Int32, CaseIterable, Sendable {
    /// Letters alone: Ukrainian keeps и й, г ґ, і ї apart, accents do not count.
    case primary = 1
    /// Accents too.
    case secondary
    /// Capitals too.
    case tertiary
    /// Punctuation too, after everything else, where it is ignored before.
    case quaternary
  }

  private let handle: Handle

  /// Opens the order of a language.
  ///
  /// With `ignoringPunctuation` spaces, hyphens and apostrophes are passed over (`alternate=shifted`);
  /// with `numeric` digits compare as numbers: `2 < 10`.
  public init(
    _ language: Language, strength: Strength = .tertiary, ignoringPunctuation: Bool = false,
    numeric: Bool = false
  ) throws(ICUError) {
    var status: Int32 = 0
    let pointer = cicu_collator_open(
      language.rawValue, strength.rawValue, ignoringPunctuation ? 1 : 0, numeric ? 1 : 0, &status)
    guard let pointer, status == 0 else {
      throw ICUError(status, "open a collator for \(language.rawValue)")
    }
    handle = Handle(pointer)
  }

  /// -1 where `a` stands before `b`, 1 where it stands behind, 0 where the strength tells no
  /// difference.
  public func compare(_ a: some StringProtocol, _ b: some StringProtocol) -> Int {
    let first = Self.unified(a)
    let second = Self.unified(b)
    return compare(first, second)
  }

  /// The texts in order; equal ones by their bytes, so that the order is always the same.
  public func sorted(_ texts: some Sequence<String>) -> [String] {
    texts.map { (Self.unified($0), $0) }.sorted { a, b in
      let order = compare(a.0, b.0)
      return order == 0 ? a.1.utf8.lexicographicallyPrecedes(b.1.utf8) : order < 0
    }.map(\.1)
  }

  /// Bytes that compare like the texts they were made from by the same collator and `ICU.version`.
  public func sortKey(_ text: some StringProtocol) throws(ICUError) -> [UInt8] {
    let bytes = Self.unified(text)
    return try ICU.output("make a sort key", guess: bytes.count * 2 + 32) {
      cicu_collator_key(handle.pointer, bytes, Int64(bytes.count), $0, $1, &$2)
    }
  }

  private func compare(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var status: Int32 = 0
    let order = cicu_collator_compare(
      handle.pointer, a, Int64(a.count), b, Int64(b.count), &status)
    return status == 0 ? Int(order) : a == b ? 0 : a.lexicographicallyPrecedes(b) ? -1 : 1
  }

  /// The text with every apostrophe as U+0027.
  private static func unified(_ text: some StringProtocol) -> [UInt8] {
    var bytes = Array(text.utf8)
    // All of them but the grave accent of ASCII begin with one of three bytes.
    guard bytes.contains(where: { $0 == 0x60 || $0 == 0xC2 || $0 == 0xCA || $0 == 0xE2 }) else {
      return bytes
    }
    bytes.removeAll(keepingCapacity: true)
    for scalar in text.unicodeScalars {
      bytes += Words.isApostrophe(scalar.value) ? [0x27] : Array(UTF8.encode(scalar) ?? .init())
    }
    return bytes
  }

  /// An open collator of ICU, which only reads it once it is set up.
  private final class Handle: @unchecked Sendable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { cicu_collator_close(pointer) }
  }
}
