internal import CConcordData

/// The key under which texts are compared: what differs only by case, width, normal form, the shape
/// of an apostrophe or a hyphen, stress marks or invisible characters folds to the same bytes.
///
///     Fold.folded("Мар’я́на – ＫＩＭ") == "мар'яна - kim"
///
/// It is NFKC_Casefold of canonically decomposed text (Unicode 15.0 §3.13, D147), and beyond that
/// - the apostrophes U+0027 U+0060 U+00B4 U+02B9 U+02BB U+02BC U+2018 U+2019 U+2032 are U+0027;
/// - the hyphens and dashes U+002D U+2010…U+2015 U+2212 are U+002D;
/// - U+0301 after a Cyrillic letter is a stress mark and dropped, except in ѓ and ќ.
///
/// Й and ї stay letters of their own. Canonically equivalent texts fold alike, and folding twice is
/// folding once. Ill-formed UTF-8 reads as U+FFFD, one for each maximal subpart. ASCII asks no table,
/// Cyrillic and Hangul syllables ask a small one; nothing is allocated unless a mark has to be put in
/// order.
public enum Fold {
  /// The version of the fold, to be recorded with whatever keeps folded text: equal versions fold
  /// alike. It holds the version of Unicode and that of Concord's own rules.
  public static var version: UInt32 { unicodeVersion << 8 | 1 }

  /// The version of Unicode of the tables, as major * 100 + minor.
  public static var unicodeVersion: UInt32 { concord_fold_tables().unicode_version }

  /// Appends the fold of UTF-8 to `output`.
  public static func append(_ utf8: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var folder = Folder(utf8, recorder: NoRecorder())
    folder.run(appendingTo: &output)
  }

  /// The fold of a text.
  public static func folded(_ text: some StringProtocol) -> String {
    String(decoding: bytes(text), as: UTF8.self)
  }

  /// The fold of a text as UTF-8.
  public static func bytes(_ text: some StringProtocol) -> [UInt8] {
    var output: [UInt8] = []
    if text.utf8.withContiguousStorageIfAvailable({ append($0, to: &output) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { append($0, to: &output) }
    }
    return output
  }

  /// The fold of UTF-8 with the map back to where each byte came from. The map takes memory only
  /// where folding changed a length.
  public static func mapped(_ utf8: UnsafeBufferPointer<UInt8>) -> FoldedText {
    var folder = Folder(utf8, recorder: OffsetMap(originalCount: utf8.count))
    var bytes: [UInt8] = []
    folder.run(appendingTo: &bytes)
    return FoldedText(bytes: bytes, map: folder.recorder)
  }
}

/// Folded bytes that know where in the original each of them came from.
public struct FoldedText: Sendable {
  /// The folded UTF-8.
  public var bytes: [UInt8]
  /// The way between offsets of `bytes` and of the original.
  public var map: OffsetMap

  /// The bytes of the original that folded to `range`: see `OffsetMap.originalRange(of:)`.
  public func originalRange(of range: Range<Int>) -> Range<Int> { map.originalRange(of: range) }

  /// The folded bytes that `range` of the original became: see `OffsetMap.foldedRange(of:)`.
  public func foldedRange(of range: Range<Int>) -> Range<Int> { map.foldedRange(of: range) }
}
