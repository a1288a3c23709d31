/// Dates of ISO 8601 in the extended format: a day, a month or a year.
enum CalendarDate {
  /// Whether the text is such a date and the day exists in the Gregorian calendar.
  static func isValid(_ text: String) -> Bool {
    let fields = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(fields.count) else { return false }
    var numbers: [Int] = []
    for (field, width) in zip(fields, [4, 2, 2]) {
      guard field.count == width, field.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return false
      }
      numbers.append(field.reduce(0) { $0 * 10 + Int($1) - 0x30 })
    }
    guard numbers.count > 1 else { return true }
    let (year, month) = (numbers[0], numbers[1])
    guard (1...12).contains(month) else { return false }
    guard numbers.count > 2 else { return true }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...days[month - 1]).contains(numbers[2])
  }
}
