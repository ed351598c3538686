/** Browsers themselves stop nesting at this depth; deeper pages are made to hurt. */
const deepest = 512
/** Data addresses up to this length stay: they are tiny pictures or none at all. */
const shortData = 64

const voids = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
  'p',
  'li',
  'td',
  'tr',
  'th',
  'dd',
  'dt',
  'option',
])

/**
 * The page's source without what reading never needs and parsers suffer from: the bytes of embedded
 * pictures and fonts (most of a page saved as one file), styles, and scripts that hold no data.
 */
export function lightened(html: string): string {
  return html
    .replace(/\b(?:data|blob):[\w.+/-]{0,60}[;,][^"'\s)>]*/gi, (data) =>
      data.length > shortData ? '' : data,
    )
    .replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '')
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi, (script, about: string) =>
      /\bld\+json\b/i.test(about) ? script : '',
    )
}

/** Whether the tags of a page are nested deeper than any browser would follow. */
export function isTooDeep(html: string): boolean {
  let depth = 0
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (voids.has((match[2] ?? '').toLowerCase())) continue
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return true
  }
  return false
}

/** A page's words without its tags, a line for each block: the way out for pages no parser should see. */
export function strippedWords(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(
      /<\/?(?:p|div|br|li|h[1-6]|tr|section|article|title|blockquote|figure)\b[^>]*>/gi,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39|apos);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\n\s*\n/g, '\n')
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  '#39': "'",
  apos: "'",
}
