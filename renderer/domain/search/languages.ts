const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/**
 * Whether a language is the one asked for. `tag` is BCP 47; `asked`, in small letters, is a tag
 * (`pt` is any Portuguese, `pt-br` Brazilian) or the beginning of an English name, three letters or more.
 */
export function isLanguage(asked: string, tag: string): boolean {
  const own = tag.toLowerCase()
  if (own === asked || own.startsWith(`${asked}-`)) return true
  return asked.length >= 3 && own !== 'und' && nameOf(own).startsWith(asked)
}

function nameOf(tag: string): string {
  try {
    return names.of(tag.split('-')[0] ?? '')?.toLowerCase() ?? ''
  } catch {
    return '' // not a tag at all: a file can state anything
  }
}
