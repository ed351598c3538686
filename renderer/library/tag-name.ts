/** The longest name a tag may have, in letters: more is cut. */
export const longestTagName = 60

/** A name as it is kept: one line, no spaces around it, at most `longestTagName` letters. May be ''. */
export function tidyTagName(typed: string): string {
  const oneLine = typed
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return [...oneLine].slice(0, longestTagName).join('').trim()
}

/** What two names have in common when they are one name: neither case nor form of letters counts. */
export function foldedTagName(name: string): string {
  return tidyTagName(name).normalize('NFKC').toUpperCase().toLowerCase()
}
