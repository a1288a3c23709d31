internal import CICU

/// What ICU could not do: in practice, data that is missing from the installation.
public struct ICUError: Error, Sendable, Equatable, CustomStringConvertible {
  /// ICU's error code.
  public let status: Int32
  /// What was asked for: `a word iterator for ko`.
  public let request: String

  init(_ status: Int32, _ request: String) {
    self.status = status
    self.request = request
  }

  /// `ICU cannot open a collator for uk: U_MISSING_RESOURCE_ERROR`
  public var description: String {
    "ICU cannot \(request): \(cicu_status_name(status).map { String(cString: $0) } ?? "unknown")"
  }
}

/// The library behind breaks, collation and confusables.
public enum ICU {
  /// The version that is linked, as major * 100 + minor. Sort keys and skeletons that are kept have to
  /// be made anew when it changes.
  public static var version: Int32 { cicu_version() }

  /// The version of Unicode it implements, as major * 100 + minor.
  public static var unicodeVersion: Int32 { cicu_unicode_version() }

  /// Calls a function that tells the length of its result and writes it only where it fits, first
  /// with room for `guess` bytes, then with as much as it told.
  static func output(
    _ request: String, guess: Int,
    _ call: (UnsafeMutablePointer<UInt8>?, Int64, inout Int32) -> Int64
  ) throws(ICUError) -> [UInt8] {
    var room = guess
    while true {
      var status: Int32 = 0
      var told = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        told = Int(call(buffer.baseAddress, Int64(buffer.count), &status))
        count = told >= 0 && told < room && status == 0 ? told : 0
      }
      guard status == 0, told >= 0 else { throw ICUError(status, request) }
      if told < room { return bytes }
      room = told + 1
    }
  }
}
