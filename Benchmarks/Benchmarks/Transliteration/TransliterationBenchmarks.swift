import Benchmark
import BenchmarkSamples
import ConcordLanguages

/// One iteration writes a thousand names in another script, each on its own, so that throughput
/// reads as thousands of names a second.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.throughput, .wallClock], maxDuration: .seconds(3), maxIterations: 5_000)

  let schemes = [
    ("uk", ["kmu2010", "bgn1965", "iso9", "dstu-b", "uk-hangul"]),
    ("ko", ["rr", "rr-name", "mr", "ko-uk"]),
    ("en", ["en-hangul", "en-uk"]),
  ]
  for (language, ids) in schemes {
    for id in ids where SchemeRegistry.scheme(id) != nil {
      Benchmark("transliterate, thousand names by \(id)") { benchmark in
        guard let names = Sample.names(of: language), let scheme = SchemeRegistry.scheme(id) else {
          benchmark.error(Sample.missing)
          return
        }
        var output: [UInt8] = []
        output.reserveCapacity(1 << 16)
        benchmark.startMeasurement()
        for name in names {
          name.withUnsafeBufferPointer { scheme.apply($0, as: .name, into: &output) }
        }
        benchmark.stopMeasurement()
        blackHole(output)
      }
    }
  }

  for id in ["iso9", "dstu-a", "dstu-b"] {
    Benchmark("restore, thousand names by \(id)") { benchmark in
      guard let names = Sample.names(of: "uk"), let scheme = SchemeRegistry.scheme(id) else {
        benchmark.error(Sample.missing)
        return
      }
      let written = names.map { Array(scheme.apply(String(decoding: $0, as: UTF8.self)).utf8) }
      var output: [UInt8] = []
      output.reserveCapacity(1 << 16)
      benchmark.startMeasurement()
      for name in written {
        name.withUnsafeBufferPointer { blackHole(scheme.restore($0, into: &output)) }
      }
      benchmark.stopMeasurement()
      blackHole(output)
    }
  }
}
