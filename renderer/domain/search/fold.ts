/** Letters that no accent was added to, yet that are typed without it on other keyboards. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
}

// Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel signs and drawn out strokes of Arabic.
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0640]/g
const onlyPlain = /^[\u0000-\u007f]*$/

/**
 * Text with the form of its letters set aside: case, accents, width, ligatures, and marks that are
 * not seen. Everything else stays. Signs of Hindi and Thai that make another word stay too.
 */
export function foldLetters(text: string): string {
  if (onlyPlain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/[ßæœøđðłþıςىیک]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')
}
