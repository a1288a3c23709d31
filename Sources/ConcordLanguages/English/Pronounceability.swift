/// Whether a run of letters could be an English word, from its clusters of consonants.
enum Pronounceability {
  /// `word` is in lower case ASCII. True when it has a vowel, no more than two vowels in a row
  /// (three with y), a beginning and an end that English words have, and no long cluster inside.
  static func isPronounceable(_ word: String) -> Bool {
    let bytes = Array(word.utf8).filter { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    guard let firstVowel = bytes.firstIndex(where: isVowel),
      let lastVowel = bytes.lastIndex(where: isVowel)
    else { return false }
    guard isOnset(bytes[..<firstVowel]), isCoda(bytes[(lastVowel + 1)...]) else { return false }
    return hasNoLongRun(bytes[firstVowel...lastVowel])
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    EnglishSound.isVowelLetter(byte) || byte == UInt8(ascii: "y")
  }

  private static func isOnset(_ cluster: ArraySlice<UInt8>) -> Bool {
    cluster.count < 2 || onsets.contains(String(decoding: cluster, as: UTF8.self))
  }

  private static func isCoda(_ cluster: ArraySlice<UInt8>) -> Bool {
    if cluster.count < 2 { return true }
    if codas.contains(String(decoding: cluster.prefix(2), as: UTF8.self)) {
      return cluster.count == 2
        || cluster.count <= 4 && cluster.dropFirst(2).allSatisfy { "stdhm".utf8.contains($0) }
    }
    return false
  }

  private static func hasNoLongRun(_ inner: ArraySlice<UInt8>) -> Bool {
    var run = 0
    var vowels = false
    for byte in inner {
      run = isVowel(byte) == vowels ? run + 1 : 1
      vowels = isVowel(byte)
      if run > 3 || (vowels && run > 2 && !inner.contains(UInt8(ascii: "y"))) { return false }
    }
    return true
  }

  private static let onsets = Set(
    """
    bl br ch chr cl cr dr dw fj fl fr gh gl gr kh kl kn kr ll ph phr pl pr ps qu rh sc sch scr sh shr sk
    sl sm sn sp sph spl spr sq squ st str sv sw th thr tr ts tw vl wh wr zh zl
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let codas = Set(
    """
    bs bt ch ck cs ct dd ds ff fs ft gg gh gn gs ks lb ld lf lk ll lm ln lp ls lt lv mb mn mp ms nd
    ng nk nn ns nt nx nz ph ps pt rb rc rd rf rg rk rl rm rn rp rr rs rt rv rx sh sk sm sp ss st tch
    th ts tt tz wd wk wl wn ws xt zz
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
