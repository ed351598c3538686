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
}

// Accents of Latin, Greek and Cyrillic; points of Hebrew; vowel signs and drawn out strokes of Arabic.
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0640]/g
const apostrophes = /['’‘ʼ\p{Cf}]/gu

/**
 * Text as it is searched: lower case, without accents and apostrophes; everything else that is
 * neither letter nor digit is one space. For finding only, never for showing.
 */
export function searched(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(apostrophes, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/**
 * Tells of searched texts whether they hold every word that somebody typed, in any order. Parts of
 * words count, as in scripts that part no words. Nothing typed is found everywhere.
 */
export function finderOf(typed: string): (text: string) => boolean {
  const words = searched(typed).split(' ')
  return (text) => words.every((word) => text.includes(word))
}

/** The same where each word typed must begin one: for short texts, in which parts of words say little. */
export function beginningsOf(typed: string): (text: string) => boolean {
  const words = searched(typed).split(' ')
  return (text) => words.every((word) => ` ${text}`.includes(` ${word}`))
}
