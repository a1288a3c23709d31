// swift-tools-version: 6.2
import PackageDescription

/// The settings of the main package; see there.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "ConcordBenchmarks",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "concord-bench-inputs", targets: ["ConcordBenchInputs"])
  ],
  targets: [
    .executableTarget(name: "ConcordBenchInputs", swiftSettings: settings)
  ]
)
