/** A stretch of HTML in which every word of a stranger has been made harmless. */
export class Markup {
  constructor(readonly source: string) {}
}

type Part = string | number | Markup | readonly Markup[] | null

/**
 * HTML with words in it: `` markup`<p>${words}</p>` ``.
 *
 * Texts are escaped, for elements and for quoted attributes alike; only `Markup` is taken as it is, and
 * only this function makes it. `null` is nothing.
 */
export function markup(fixed: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const source = fixed.map((text, at) => text + (at < parts.length ? sourceOf(parts[at]) : ''))
  return new Markup(source.join(''))
}

function sourceOf(part: Part | undefined): string {
  if (part === null || part === undefined) return ''
  if (part instanceof Markup) return part.source
  if (typeof part === 'object') return part.map(({ source }) => source).join('')
  return escaped(String(part))
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
