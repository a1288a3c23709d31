/// The spellings of a Korean given name: syllable by syllable, and of the whole where its sounds
/// change at the boundary.
public struct KoreanGivenSpellings: Hashable, Sendable {
  /// For each syllable its likely spellings, likeliest first, with a capital. Writers choose one a
  /// syllable and join, hyphenate or space them; the likelihoods are a syllable's own.
  public var syllables: [[Spelling]]
  /// Spellings of the whole given name that no choice of syllables makes: sound changes across the
  /// boundary, with and without marks, hyphenated and joined (`Sŏk-ki`, `Sŏkki`, `Sokki`).
  public var whole: [Spelling]

  public init(syllables: [[Spelling]], whole: [Spelling]) {
    self.syllables = syllables
    self.whole = whole
  }
}
