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
  return withoutElements(html)
    .replace(longNames, '')
    .replace(/\b(?:data|blob):[\w.+/-]{0,60}[;,][^"'\s)<>]*/gi, (data) =>
      data.length > shortData ? '' : data,
    )
}

/** Drawings go too: their words are labels of pictures, and their strokes many tags. */
const unread = /<(style|script|svg)\b/gi
const closings = { style: /<\/style/gi, script: /<\/script/gi, svg: /<\/svg/gi } as const
const dataScript = /^<script[^>]{0,400}\bld\+json\b/i

/**
 * A page without the elements that are never read. One pass forward whatever the text holds: a search
 * that starts anew at every opening would take hours over a page made of openings.
 */
function withoutElements(html: string): string {
  const kept: string[] = []
  const endless = new Set<string>()
  let from = 0
  unread.lastIndex = 0
  for (let open = unread.exec(html); open !== null; open = unread.exec(html)) {
    const name = isUnread(open[1]?.toLowerCase())
    if (endless.has(name)) continue
    const end = endOf(html, closings[name], open.index)
    if (end < 0) {
      endless.add(name)
      continue
    }
    const stays = name === 'script' && dataScript.test(html.slice(open.index, open.index + 500))
    kept.push(html.slice(from, stays ? end : open.index))
    from = end
    unread.lastIndex = end
  }
  return kept.join('') + html.slice(from)
}

function isUnread(name: string | undefined): keyof typeof closings {
  return name === 'style' || name === 'svg' ? name : 'script'
}

/** Where an element opened at `open` ends; -1 when nothing closes it. */
function endOf(html: string, closing: RegExp, open: number): number {
  closing.lastIndex = open
  const close = closing.exec(html)
  return close ? html.indexOf('>', close.index) + 1 || html.length : -1
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
  return withoutComments(html)
    .replace(
      /<\/?(?:p|div|br|li|h[1-6]|tr|section|article|title|blockquote|figure)\b[^>]*>/gi,
      '\n',
    )
    .replace(/<[^<>]*>/g, '')
    .replace(/<[a-z!/][^<>]*$/i, '') // a page that breaks off within a tag
    .replace(/&(amp|lt|gt|quot|nbsp|#39|apos);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\n\s*\n/g, '\n')
}

/** Text without what stands in comments; an unclosed one stays, words and all. */
function withoutComments(text: string): string {
  const kept: string[] = []
  let from = 0
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', open + 4)
    if (close < 0) break
    kept.push(text.slice(from, open))
    from = close + 3
  }
  return kept.join('') + text.slice(from)
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
