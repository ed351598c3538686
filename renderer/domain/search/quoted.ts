// Who is quoted, told cheaply enough for every article of a library: the names beside words in
// quotation marks that are their subject, as far as its sentence goes. Who speaks behind "she" or an
// office is worked out only for articles that are read (`attribute/quotes`): a hundred times the work.

/** Between quotation marks, up to the end of the paragraph where the second is missing. */
const quotations =
  /“[^“”]*(?:”|$)|„[^„“”]*(?:[“”]|$)|«[^«»]*(?:»|$)|»[^«»]*«|「[^「」]*(?:」|$)|『[^『』]*(?:』|$)|"[^"]*(?:"|$)/gu
/** Fewer words are a title or a word held at arm's length. */
const fewestWords = 3
const unspacedLetters = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/gu
const fewestLetters = 6

/** The end of a sentence: not the point behind a title, an initial or a shortened word. */
const sentenceEnd = /(?<!(?:^|[\s(.])\p{Lu}\p{Ll}{0,3})[.!?…]+[’')\]]*\s+(?=\P{Ll})|[。！？]/gu

const particle =
  '(?:al|bin|da|das|de|del|den|der|di|do|dos|du|el|ibn|la|le|san|st|ten|ter|van|von|y|zu)'
const part = "(?:\\p{Lu}|\\p{Lt})[\\p{L}\\p{N}\\p{M}’'.-]*"
/** Words with capitals, and small words of names within them. Scripts without capitals: any run of letters. */
const names = new RegExp(
  `${part}(?:\\s+(?:${particle}\\s+){0,2}${part})*|\\p{Lo}[\\p{Lo}\\p{M}\\p{N}ー・]*`,
  'gu',
)
/** Behind these stands a place, a house or somebody spoken to. */
const turnsAway =
  /(?:^|\s)(?:a|about|after|against|ahead|an|as|at|before|behind|by|during|for|from|in|into|near|of|on|over|since|than|the|through|to|told|toward|towards|under|until|when|while|with|à|aus|avec|au|bei|chez|con|dans|de|del|des|di|du|en|für|in|la|le|les|los|mit|nach|par|pour|sur|von|vor|zu|zum|zur)\s*$/u
/** Somebody whom another sentence names. */
const pronoun = /(?:^|[\s,])(?:he|i|she|they|we|you|er|sie|il|elle|ils|elles|él|ella)(?:[\s,]|$)/u
/** Words with capitals that name nobody: those that begin a sentence, and days and months. */
const openers = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december according president a about after although an and as asked at because before but by during for from he her his how i if in it its later meanwhile mr mrs ms dr no not now of on one our she since so some speaking still that the their then there they this those though to under until we what when where while who why with yes yesterday you'.split(
    ' ',
  ),
)

/** A paragraph, and where in it somebody is quoted. */
interface Quoting {
  readonly text: string
  readonly spans: readonly (readonly [start: number, end: number])[]
}

/** Whether a paragraph quotes somebody: three words or more in quotation marks. */
export function quotesSomebody(paragraph: string): boolean {
  return quotingIn(paragraph).spans.length > 0
}

/**
 * The names of those whom paragraphs quote, as they are printed beside the words: before them or behind
 * them in the same sentence. A surname alone is told in full where the article names it in full.
 */
export function speakersIn(paragraphs: readonly string[]): readonly string[] {
  const named = paragraphs.flatMap((paragraph) => {
    const quoting = quotingIn(paragraph)
    return clausesIn(quoting).flatMap((clause) => subjectOf(clause) ?? [])
  })
  const all = named.length > 0 ? paragraphs.join('\n') : ''
  return [...new Set(named.map((name) => inFull(name, all)))]
}

function quotingIn(text: string): Quoting {
  const spans = [...text.matchAll(quotations)]
    .filter(({ 0: words }) => isSpoken(words))
    .map(({ 0: words, index }) => [index, index + words.length] as const)
  return { text, spans }
}

function isSpoken(quotation: string): boolean {
  const words = quotation.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)?.length ?? 0
  return words >= fewestWords || (quotation.match(unspacedLetters)?.length ?? 0) >= fewestLetters
}

/** What stands beside each quotation and belongs to its sentence. */
function clausesIn({ text, spans }: Quoting): readonly string[] {
  return spans.flatMap(([start, end], at) => {
    const before = text.slice(spans[at - 1]?.[1] ?? 0, start)
    const behind = text.slice(end, spans[at + 1]?.[0] ?? text.length)
    const ends = /[.!?。！？][”"’»」』)]*$/u.test(text.slice(start, end))
    return [
      ends && /^\s+\p{Lu}/u.test(behind) ? firstIfShort(behind) : firstSentence(behind),
      lastSentence(before),
    ]
  })
}

/** Behind a finished sentence only a short line says who spoke: `Jane Smith said.` */
function firstIfShort(text: string): string {
  const sentence = firstSentence(text)
  return sentence.length <= 60 ? sentence : ''
}

function firstSentence(text: string): string {
  const [end] = text.matchAll(sentenceEnd)
  return end ? text.slice(0, end.index) : text
}

function lastSentence(text: string): string {
  const trimmed = text.trimEnd()
  if (/[.!?。！？]$/u.test(trimmed)) return ''
  const end = [...text.matchAll(sentenceEnd)].at(-1)
  return end ? text.slice(end.index + end[0].length) : text
}

/** The first name of a clause that nothing turns away from, without what only begins its sentence. */
function subjectOf(clause: string): string | null {
  for (const { 0: found, index } of clause.matchAll(names)) {
    const before = clause.slice(0, index).toLowerCase()
    if (pronoun.test(before)) return null
    if (turnsAway.test(before)) continue
    const words = found.split(/\s+/u)
    while (words[0] !== undefined && isOpener(words[0])) words.shift()
    const name = words.join(' ').replace(/(?:[’']s)?[.’']*$/u, '')
    if (name.length > 1 || unspacedStart.test(name)) return name
  }
  return null
}

const unspacedStart = /^\p{Lo}/u

/** A single name as the article prints it with others before it. */
function inFull(name: string, text: string): string {
  if (/\s/u.test(name) || unspacedStart.test(name)) return name
  for (let at = text.indexOf(` ${name}`); at >= 0; at = text.indexOf(` ${name}`, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + name.length + 1))) continue
    const words = leading.exec(text.slice(Math.max(0, at - 60), at + 1))?.[0].split(/\s+/u) ?? []
    while (words[0] !== undefined && isOpener(words[0])) words.shift()
    const full = `${words.join(' ')}${name}`
    if (full !== name) return full
  }
  return name
}

/** The names that stand right before another. */
const leading = new RegExp(`(?<![\\p{L}\\p{N}])(?:${part}\\s+(?:${particle}\\s+){0,2}){1,3}$`, 'u')

function isOpener(word: string): boolean {
  return openers.has(word.toLowerCase().replace(/[.’']+$/u, ''))
}
