internal import ConcordNames
internal import Foundation

/// Learns the tables of `languages/alignment/` anew from pairs of spellings.
///
///     swift run -c release ConcordTraining DATA Sources/CConcordData/languages/alignment
///
/// DATA is a folder of tab-separated pairs: name, language, name, language, kind. Runs some minutes on one
/// core, with the same result every time.
@main
struct Train {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, let data = arguments.first, let output = arguments.last else {
      print("usage: ConcordTraining DATA OUTPUT")
      exit(2)
    }
    do {
      var training = Training(try TrainingData(folder: data))
      try training.run { print($0) }
      try training.write(to: output)
    } catch {
      print("ConcordTraining: \(error)")
      exit(2)
    }
  }
}
