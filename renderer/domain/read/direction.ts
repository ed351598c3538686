const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/gu
/** Those scripts begin here; a text of smaller letters needs no count. */
const mayRunBack = /[\u0590-\u08FF\uFB1D-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const letters = /\p{L}/gu

/** How a text runs: right to left when most of its letters belong to a script that does. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const head = text.slice(0, 4000)
  if (!mayRunBack.test(head)) return 'ltr'
  const all = head.match(letters)?.length ?? 0
  const right = head.match(rightToLeft)?.length ?? 0
  return right * 2 > all ? 'rtl' : 'ltr'
}
