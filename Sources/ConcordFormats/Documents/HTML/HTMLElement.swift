/// What an element of HTML means for the text in and around it.
struct HTMLElement: Equatable {
  enum Flow: Equatable {
    /// Ends the run before it and the run in it.
    case block
    /// Part of the run; its tags vanish.
    case inline
    /// An inline thing that is no text, such as an image.
    case object
    /// Part of the run but no part of the word beside it, such as a raised footnote number.
    case apart
    /// A line break.
    case lineBreak
  }

  enum Content: Equatable {
    case markup
    /// Text without tags, with entities: `title`.
    case escapedText
    /// Anything up to the end tag, which is not text: `script`.
    case raw
    /// None: the element has no end tag.
    case void
  }

  var flow = Flow.inline
  var content = Content.markup
  /// Whether the text in it is not for translation.
  var isProtected = false

  /// The element of a lower-case name; unknown and custom elements are inline.
  static func named(_ name: String) -> HTMLElement { elements[name] ?? HTMLElement() }

  /// The open elements that a start tag closes: the names closed, and those that stop the search
  /// (WHATWG HTML §13.1.2.4, optional tags).
  static func implied(by name: String) -> (closed: [String], scope: [String])? {
    switch name {
    case "li": (["li"], ["ul", "ol", "menu"])
    case "dt", "dd": (["dt", "dd"], ["dl"])
    case "td", "th": (["td", "th"], ["tr", "table"])
    case "tr": (["tr"], ["table"])
    case "thead", "tbody", "tfoot": (["thead", "tbody", "tfoot"], ["table"])
    case "option", "optgroup": (["option"], ["select"])
    default: nil
    }
  }

  private static let elements: [String: HTMLElement] = {
    var elements: [String: HTMLElement] = [:]
    func add(_ names: String, _ element: HTMLElement) {
      for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        elements[String(name)] = element
      }
    }
    add(
      """
      address article aside blockquote body caption center colgroup dd details dialog dir div dl
      dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html
      legend li main menu nav noscript ol optgroup option p pre rp rt rtc search section select
      summary table tbody td tfoot th thead tr ul
      """, HTMLElement(flow: .block))
    add(
      "base basefont bgsound col frame hr link meta param source track",
      HTMLElement(flow: .block, content: .void))
    add("area embed img input keygen", HTMLElement(flow: .object, content: .void))
    add("wbr", HTMLElement(content: .void))
    add("br", HTMLElement(flow: .lineBreak, content: .void))
    add("title", HTMLElement(flow: .block, content: .escapedText))
    add(
      "script style noembed noframes xmp plaintext",
      HTMLElement(flow: .block, content: .raw, isProtected: true))
    add("iframe textarea", HTMLElement(flow: .object, content: .raw, isProtected: true))
    add("template", HTMLElement(flow: .block, isProtected: true))
    add(
      "audio canvas math object svg video", HTMLElement(flow: .object, isProtected: true))
    add("sub sup", HTMLElement(flow: .apart))
    add("code kbd samp tt var", HTMLElement(isProtected: true))
    return elements
  }()
}
