/** Radicals that Unicode's own compatibility forms leave alone, each followed by its character. */
const radicals =
  '⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示' +
  '⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺹耂⺺肀⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝' +
  '⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

const characterOf = new Map(
  Array.from({ length: radicals.length / 2 }, (_, at) => [
    radicals.charAt(at * 2),
    radicals.charAt(at * 2 + 1),
  ]),
)

/**
 * Text with the characters a font stands in for others put right. Radicals (U+2E80 to U+2FDF) become
 * the characters they show, because some printing programs write one for the other and no search
 * finds them. So do ligatures, the shapes of Arabic letters and the dot
 * between East Asian names. Private letters, which name a glyph and no character, go.
 */
export function wholeCharacters(text: string): string {
  return text
    .replace(/[\u2E80-\u2FDF]/g, (radical) => characterOf.get(radical) ?? radical.normalize('NFKC'))
    .replace(/[\uFB00-\uFDFB\uFE70-\uFEFC]+/g, (forms) => forms.normalize('NFKC'))
    .replace(/(?<=[\p{Script=Han}\p{Script=Katakana}])\u2027/gu, '・')
    .replace(/[\uE000-\uF8FF\u0000]/g, '')
}

const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF65“”‘’—―…·]/u

/** Whether two lines are joined without a space: those written without spaces between words. */
export function joinsTightly(before: string, after: string): boolean {
  const last = before.at(-1) ?? ''
  const first = after.at(0) ?? ''
  const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF65]/u
  if (!han.test(last) && !han.test(first)) return false
  return eastAsian.test(last) && eastAsian.test(first)
}
