/// The shell of a self-contained page: no request leaves it, and it works without its script.
struct HTMLPage {
  let title: String
  /// The inside of `<body>`.
  let body: String

  var text: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <title>\(Markup.escape(title))</title>
    <style>
    \(HTMLStyle.text)
    </style>
    </head>
    <body>
    <a class="skip" href="#content">Skip to the content</a>
    \(body)
    <script>
    \(HTMLScript.text)
    </script>
    </body>
    </html>

    """
  }

  /// The filter of the side bar: shown by the script, for without it nothing would happen.
  static func filter(label: String, checkbox: String?) -> String {
    let box = checkbox.map {
      "<label class=\"check\"><input type=\"checkbox\" id=\"open-only\"> \(Markup.escape($0))</label>"
    }
    return """
      <div class="filter" id="filter" hidden role="search">
      <label for="query">\(Markup.escape(label))</label>
      <input type="search" id="query" autocomplete="off" spellcheck="false">
      \(box ?? "")
      <p id="shown" class="quiet" role="status"></p>
      </div>
      """
  }

  /// `1 file`, `12,345 files`.
  static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(grouped(count)) \(count == 1 ? one : many ?? one + "s")"
  }

  /// The number with commas between its thousands.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += "," }
      result.append(digit)
    }
    return number < 0 ? "−" + result : result
  }

  /// An identifier for an element, unique on its page through its number.
  static func anchor(_ text: String, _ number: Int) -> String {
    let plain = text.unicodeScalars.map { scalar -> Character in
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "-")
        || ("0"..."9").contains(scalar)
      return isPlain ? Character(scalar) : "-"
    }
    return "n\(number)-" + String(plain.prefix(60))
  }
}
