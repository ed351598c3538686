/** How much text is looked at: more tells no more. */
const enough = 2000
/** Fewer letters than this cannot be told apart. */
const tooFew = 12

/**
 * The text's language as a BCP 47 tag. What the text looks like comes first, because pages are often
 * labelled wrongly; the file's own label is kept when it names the same language more precisely, and
 * stands alone when the text is too short.
 */
export async function languageOf(text: string, stated: string): Promise<string> {
  const label = tidyTag(stated)
  const seen = await seenLanguage(text)
  if (seen === '') return label === '' ? 'und' : label
  return label.split('-')[0] === seen ? label : seen
}

async function seenLanguage(text: string): Promise<string> {
  const head = text.slice(0, enough)
  if ((head.match(/\p{L}/gu)?.length ?? 0) < tooFew) return ''
  // Two megabytes of word pieces: loaded with the first article, not with the program.
  const { eld } = await import('eld/medium')
  return eld.detect(head).language
}

/** A language tag as it should be written (`en-GB`), or nothing when it is none. */
function tidyTag(stated: string): string {
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b/i.exec(stated)
  if (!match) return ''
  const [, language = '', script, region] = match
  const parts = [language.toLowerCase()]
  if (script) parts.push(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase())
  if (region) parts.push(region.toUpperCase())
  return parts.join('-')
}
