/**
 * Text with the characters a font stands in for others put right. Radicals (U+2E80 to U+2FDF) become
 * the characters they show, because some printing programs write one for the other and no search
 * finds them; private letters, which name a glyph and no character, go.
 */
export function wholeCharacters(text: string): string {
  return text
    .replace(/[\u2E80-\u2FDF]/g, (radical) => radical.normalize('NFKC'))
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
