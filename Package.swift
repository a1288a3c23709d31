// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target shares: the language mode is Swift 6 by the tools version.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library target; the floors and the one direction of imports are told in Sources/README.md.
func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a target, in a folder that mirrors it.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["ConcordTestSupport"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "Concord",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ConcordKit", targets: ["ConcordKit"]),
    .executable(name: "concord", targets: ["ConcordCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Floor 0
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(name: "CConcordData", exclude: ["languages"]),
    library("ConcordModel", []),
    // Floor 1
    library("ConcordText", ["ConcordModel", "CICU", "CConcordData"]),
    // Floor 2
    library("ConcordLanguages", ["ConcordModel", "ConcordText"]),
    library("ConcordReports", ["ConcordModel"]),
    library(
      "ConcordFormats", ["ConcordModel", "ConcordText", .product(name: "Yams", package: "Yams")]),
    // Floor 3
    library("ConcordNames", ["ConcordModel", "ConcordText", "ConcordLanguages"]),
    // Floor 4
    library(
      "ConcordRecognition", ["ConcordModel", "ConcordText", "ConcordLanguages", "ConcordNames"]),
    // Floor 5
    library("ConcordChecks", ["ConcordModel", "ConcordRecognition"]),
    // Floor 6
    library(
      "ConcordKit",
      [
        "ConcordModel", "ConcordText", "ConcordLanguages", "ConcordReports", "ConcordFormats",
        "ConcordNames", "ConcordRecognition", "ConcordChecks",
      ]),
    // Floor 8
    .executableTarget(
      name: "ConcordCLI",
      dependencies: [
        "ConcordModel", "ConcordFormats", "ConcordReports", "ConcordNames", "ConcordRecognition",
        "ConcordChecks", "ConcordKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // Learns the tables of ConcordNames/Alignment anew; no part of the program.
    .executableTarget(
      name: "ConcordTraining",
      dependencies: ["ConcordModel", "ConcordLanguages", "ConcordNames"], swiftSettings: settings),
    // Tests
    .target(
      name: "ConcordTestSupport", dependencies: [], path: "Tests/ConcordTestSupport",
      swiftSettings: settings),
    tests("ConcordModel", ["ConcordModel"]),
    tests("ConcordText", ["ConcordModel", "ConcordText", "CICU"]),
    tests(
      "ConcordLanguages", ["ConcordModel", "ConcordLanguages", "ConcordText"],
      exclude: ["Ukrainian/declension.tsv"]),
    tests("ConcordReports", ["ConcordModel", "ConcordReports"]),
    tests("ConcordFormats", ["ConcordModel", "ConcordFormats"]),
    tests("ConcordNames", ["ConcordModel", "ConcordText", "ConcordNames"]),
    tests("ConcordRecognition", ["ConcordModel", "ConcordRecognition"]),
    tests(
      "ConcordKit", ["ConcordModel", "ConcordFormats", "ConcordReports", "ConcordKit"],
      exclude: ["Agreement"]),
    // Runs the built binary.
    tests("ConcordCLI", ["ConcordCLI"]),
    tests("Architecture", []),
  ],
  cLanguageStandard: .gnu2x
)
