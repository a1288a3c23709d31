internal import ConcordText

extension NameMatcher {
  /// The matcher with the shipped tables, read on first use in some ten milliseconds.
  public static let shared: NameMatcher = {
    let folder = "languages/alignment/"
    let texts = AlignmentModel.pairings.map {
      ShippedData.text("\(folder)\($0.x)-\($0.y).tsv") ?? ""
    }
    // The tests read every shipped table; a program with a broken one knows letters only.
    var model =
      (try? AlignmentModel(texts: texts)) ?? AlignmentModel(groups: [.init(), .init(), .init()])
    model.learn(PartKnowledge.shipped)
    let calibration =
      (try? MatchCalibration(text: ShippedData.text("\(folder)calibration.tsv") ?? ""))
      ?? MatchCalibration()
    return NameMatcher(model: model, calibration: calibration)
  }()
}
