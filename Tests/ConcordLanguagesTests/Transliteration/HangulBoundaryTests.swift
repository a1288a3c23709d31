import Testing

@testable import ConcordLanguages

/// Every cell of the boundary matrices: 아 with a coda before an onset with 아, the letters a left out.
@Suite struct HangulBoundaryTests {
  static let codas = ["", "ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ", "ㅂ", "ㅇ"]

  static let rr = """
    g kk n d tt r m b pp s ss - j jj ch k t p h
    kg kkk ngn kd ktt ngn ngm kb kpp ks kss g kj kjj kch kk kt kp kh
    ng nkk nn nd ntt ll nm nb npp ns nss n nj njj nch nk nt np nh
    tg tkk nn td ttt nn nm tb tpp ts tss d tj tjj tch tk tt tp th
    lg lkk ll ld ltt ll lm lb lpp ls lss r lj ljj lch lk lt lp lh
    mg mkk mn md mtt mn mm mb mpp ms mss m mj mjj mch mk mt mp mh
    pg pkk mn pd ptt mn mm pb ppp ps pss b pj pjj pch pk pt pp ph
    ngg ngkk ngn ngd ngtt ngn ngm ngb ngpp ngs ngss ng ngj ngjj ngch ngk ngt ngp ngh
    """

  static let mr = """
    g kk n d tt r m b pp s ss - j tch ch’ k’ t’ p’ h
    kk kk ngn kt ktt ngn ngm kp kpp ks kss g kch ktch kch’ kk’ kt’ kp’ kh
    n’g nkk nn nd ntt ll nm nb npp ns nss n nj ntch nch’ nk’ nt’ np’ nh
    tk tkk nn tt tt nn nm tp tpp ss ss d tch tch tch’ tk’ tt’ tp’ th
    lg lkk ll lt ltt ll lm lb lpp ls lss r lch ltch lch’ lk’ lt’ lp’ rh
    mg mkk mn md mtt mn mm mb mpp ms mss m mj mtch mch’ mk’ mt’ mp’ mh
    pk pkk mn pt ptt mn mm pp pp ps pss b pch ptch pch’ pk’ pt’ pp’ ph
    ngg ngkk ngn ngd ngtt ngn ngm ngb ngpp ngs ngss ng ngj ngtch ngch’ ngk’ ngt’ ngp’ ngh
    """

  static let dprk = """
    g kk n d tt r m b pp s ss - j jj ch kh th ph h
    kk kkk ngn kt ktt ngr ngm kp kpp ks kss g kj kjj kch kkh kth kph kh
    n-g nkk nn nd ntt nr nm nb npp ns nss n nj njj nch nkh nth nph nh
    tk tkk nn tt ttt nr nm tp tpp ts tss d tj tjj tch tkh tth tph th
    lg lkk ll ld ltt ll lm lb lpp ls lss r lj ljj lch lkh lth lph lh
    mg mkk mn md mtt mr mm mb mpp ms mss m mj mjj mch mkh mth mph mh
    pk pkk mn pt ptt mr mm pp ppp ps pss b pj pjj pch pkh pth pph ph
    ngg ngkk ngn ngd ngtt ngr ngm ngb ngpp ngs ngss ng ngj ngjj ngch ngkh ngth ngph ngh
    """

  struct Cell: CustomTestStringConvertible, Sendable {
    var scheme: String
    var word: String
    var expected: String
    var testDescription: String { "\(scheme) \(word)" }
  }

  /// McCune–Reischauer's matrix as its variants have it.
  static let matrices: [(scheme: String, matrix: String)] = [
    ("rr", rr), ("mr", mr), ("bgn-ko", mr), ("dprk", dprk),
    ("alalc-ko", mr.replacing("’", with: "'")),
    ("rok1984", mr.replacing("n’g", with: "n-g")),
  ]

  static let cells: [Cell] = matrices.flatMap { scheme, matrix in
    zip(codas, matrix.split(separator: "\n")).flatMap { coda, row in
      row.split(separator: " ").enumerated().map { onset, letters in
        let index = HangulSyllable.codas.firstIndex { String($0) == coda }.map { $0 + 1 } ?? 0
        var word = String(HangulSyllable(onset: 11, vowel: 0, coda: UInt8(index)).scalar)
        word += String(HangulSyllable(onset: UInt8(onset), vowel: 0).scalar)
        return Cell(
          scheme: scheme, word: word, expected: "a" + (letters == "-" ? "" : letters) + "a")
      }
    }
  }

  @Test func everyCellIsThere() {
    #expect(Self.cells.count == 6 * 8 * 19)
  }

  @Test(arguments: cells) func cell(_ cell: Cell) throws {
    let scheme = try #require(SchemeRegistry.scheme(cell.scheme))
    #expect(scheme.apply(cell.word) == cell.expected)
  }
}
