internal import ConcordFormats

/// Tells of an unknown word, with the one that was most likely meant.
public enum NearestWord {
  /// `unknown house “reuter”, did you mean “reuters”? expected one of ap, default, …`
  ///
  /// - Parameters:
  ///   - kind: what the word should have named.
  ///   - rest: what may stand there beside the known words.
  public static func complaint(
    about word: String, kind: String, known: [String], rest: String = ""
  ) -> String {
    let nearest = NearestKey.nearest(to: word, among: known) ?? completion(of: word, among: known)
    let guess = nearest.map { ", did you mean “\($0)”?" } ?? ":"
    return
      "unknown \(kind) “\(word)”\(guess) expected one of \(known.joined(separator: ", "))\(rest)"
  }

  /// The first word that what was typed is the beginning of.
  private static func completion(of word: String, among known: [String]) -> String? {
    word.isEmpty ? nil : known.first { $0.hasPrefix(word.lowercased()) }
  }
}
