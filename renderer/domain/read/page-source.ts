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

/** Classes and ids longer than any page needs; the parser recurses over them. UTF-16 units. */
const longNames = /\s(?:class|id)\s{0,9}=\s{0,9}(?:"[^"]{5000,}"|'[^']{5000,}'|[^\s"'>]{5000,})/gi

/**
 * The page's source without what reading never needs and parsers suffer from: embedded fonts and what
 * else is written out as data (pictures are taken out before, by `takenData`), styles, and scripts that
 * hold no data.
 */
export function lightened(html: string): string {
  const bare = without(without(html, { opens: '<style', closes: '</style' }), {
    opens: '<script',
    closes: '</script',
    keeps: /^<script[^>]{0,400}\bld\+json\b/i,
  })
  return bare
    .replace(longNames, '')
    .replace(/\b(?:data|blob):[\w.+/-]{0,60}[;,][^"'\s)<>]*/gi, (data) =>
      data.length > shortData ? '' : data,
    )
}

interface Removal {
  readonly opens: string
  readonly closes: string
  /** Stretches that begin like this stay. */
  readonly keeps?: RegExp
}

/**
 * Text without the stretches from an opening to its closing. One pass forward whatever the text holds:
 * a search that starts anew at every opening would take hours over a page made of openings.
 */
function without(text: string, { opens, closes, keeps }: Removal): string {
  const search = text.toLowerCase()
  if (search.length !== text.length) return text // folding moved the places: rare letters, no matter
  const kept: string[] = []
  let from = 0
  for (let open = search.indexOf(opens); open >= 0; open = search.indexOf(opens, from)) {
    const close = search.indexOf(closes, open + opens.length)
    if (close < 0) break
    const end = search.indexOf('>', close) + 1 || text.length
    const stays = keeps?.test(text.slice(open, open + 500)) ?? false
    kept.push(text.slice(from, stays ? end : open))
    from = end
  }
  return kept.join('') + text.slice(from)
}

/** No saved page comes near this many tags; a tree of more would fill the memory. */
const mostTags = 300_000

/** Whether a page has more tags, or nests them deeper, than any page made for readers. */
export function isMadeToHurt(html: string): boolean {
  let depth = 0
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags += 1
  if (tags > mostTags) return true
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (voids.has((match[2] ?? '').toLowerCase())) continue
    depth = match[1] === '/' ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) return true
  }
  return false
}

/** A page's words without its tags, a line for each block: the way out for pages no parser should see. */
export function strippedWords(html: string): string {
  return without(html, { opens: '<!--', closes: '-->' })
    .replace(
      /<\/?(?:p|div|br|li|h[1-6]|tr|section|article|title|blockquote|figure)\b[^>]*>/gi,
      '\n',
    )
    .replace(/<[^<>]*>/g, '')
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
