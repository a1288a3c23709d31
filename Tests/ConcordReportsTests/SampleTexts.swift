/// Short articles in three languages, made up for these tests.
enum SampleTexts {
  static let files: [(path: String, text: String)] = [
    (
      "desk/monday.md",
      """
      # Zelensky’s envoy lands in Odessa

      Volodymyr Zelenskyy sent Andrey Ermak to the port on Monday. Zelensky’s envoy met a Koo Byungsam \
      aide there, and Ermak spoke of an accord on grain. The harbour master of Odessa said nothing of it. \
      Odesa, he added later, had seen five such accords since spring.

      Kim Jong Un watched a drill near Wonsan, state media said. Kim’s sister Kim Yo Jong stood beside him. \
      Yoon Seok-yeol was told within the hour; Yoon Suk Yeol’s office would not comment.

      In Kharkov the trams ran. In Kharkiv they ran late. The war prisoners came by bus from Nikolaev \
      to Zaporozhye, and the prisoners of war among them who were ill went on to Dnipropetrovsk. \
      Valery Zaluzhny and Valerii Zaluzhnyi were, it turned out, one general.
      """
    ),
    (
      "desk/tuesday.md",
      """
      Vladimir Zelensky flew to Lvov; Zelenskiy’s plane was late. Lviv had rain. Kiev had none. \
      Kyiv’s mayor Vitali Klitschko and the singer Ruslana Lyzhychko opened a bridge over the Dnieper.

      Oleksandr Syrsky took over from Zaluzhny. Syrskyi’s first order was short. \
      A Koo Byoung-sam speech in Pyeongchang drew Lee Jae-myung and Lee Jae Myung’s critics. \
      The unification ministry called it an important accord. NIS officers counted the trucks at Kaesong.
      """
    ),
    (
      "seoul/화요일.txt",
      """
      구병삼 대변인은 화요일 브리핑에서 젤렌스키 대통령의 특사를 만났다고 밝혔다. 볼로디미르 젤렌스키는 오데사에 있었다. \
      젤렌스키이 대통령실은 키예프에서 답을 내놓지 않았다. 키이우의 날씨는 맑았다. 김정은은 원산에 머물렀다.
      하르코프와 하르키우는 같은 도시다. 르보프에서는 비가 내렸다. 르비우 시장은 우산을 썼다.
      """
    ),
    (
      "kyiv/вівторок.txt",
      """
      Зеленський прилетів до Одеси. Указ Зеленського надрукували вранці. Речник Ку Бьонсам говорив недовго, \
      а Ку Бьон Сам потім усміхнувся. Кім Чен Ин був у Вонсані; Кім Чен Ина бачили біля моря.
      Військовополонених привезли до Запоріжжя. Андрій Єрмак приїхав пізніше за Єрмака-старшого.
      """
    ),
  ]

  static func text(of path: String) -> String? { files.first { $0.path == path }?.text }
}
