import { zonesIn, type Zone } from './marks.ts'

/** A word or mark of a text, with where it stands. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly paragraph: number
  /** Offsets in the paragraph, UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Whether it has letters or digits; else it is a mark. */
  readonly isWord: boolean
  /** The quoted stretch it stands in, numbered through the text; -1 outside. */
  readonly zone: number
  /** The sentence it stands in, numbered through the text. */
  readonly sentence: number
}

const titles = 'Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Jr|Sr|St|Prof|Rev|vs|No'
const pattern = new RegExp(
  `''|\`\`|[\\p{L}\\p{N}]+(?:[’'.\\-&][\\p{L}\\p{N}]+)*` +
    `(?:\\.(?=[a-z ,]|$)(?<=\\b(?:${titles}|[A-Z]|[A-Z]\\.[A-Z])\\.))?(?:['’](?=s\\b))?|[^\\s]`,
  'gu',
)
const ender = /^[.!?…]$/
const closer = /^(?:[”"’»)\]」]|'')$/
const starter = /^[\p{Lu}\p{N}“"‘'«([`—–-]/u
const shortened = new RegExp(
  '^(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Sgt|Capt|St|Jr|Sr|No|vs|Prof|Rev|Hon|' +
    'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|[A-Z]|U\\.S|D\\.C|[A-Z]\\.[A-Z]|a\\.m|p\\.m|' +
    'Calif|Fla|Ariz|Mass|Pa|Va|Conn|Wis|Mich|Minn|Tenn|Tex|Ind|Ill|Ga|Ala|Ky|La|Md|Mo|Ore|Wash|' +
    'Inc|Co|Corp|Ltd|etc|i\\.e|e\\.g)$',
)
/** Short forms that often end a sentence too: what follows decides. */
const eitherWay = /^(?:[A-Z]|U\.S|D\.C|Jr|Sr|etc|Inc|Co|Corp|Ltd|a\.m|p\.m)$/
const opening = /^(?:The|He|She|They|It|But|And|In|On|A|That|This|“)$/

/** The words and marks of paragraphs in order, each with its sentence and its quoted stretch. */
export function wordsOf(paragraphs: readonly string[]): readonly Word[] {
  const words: Word[] = []
  let sentence = 0
  let zones = 0
  paragraphs.forEach((text, paragraph) => {
    const quoted = zonesIn(text)
    const cut = [...text.matchAll(pattern)]
    const ends = sentenceEnds(cut)
    let passed = 0
    cut.forEach((match, at) => {
      const [start, end] = [match.index, match.index + match[0].length]
      while (passed < quoted.length && (quoted[passed]?.end ?? 0) <= start) passed += 1
      words.push({
        text: match[0],
        lower: match[0].toLowerCase(),
        paragraph,
        start,
        end,
        isWord: /[\p{L}\p{N}]/u.test(match[0]),
        zone: holds(quoted[passed], start, end) ? zones + passed : -1,
        sentence,
      })
      if (ends.has(at)) sentence += 1
    })
    if (cut.length > 0 && !ends.has(cut.length - 1)) sentence += 1
    zones += quoted.length
  })
  return words
}

function holds(zone: Zone | undefined, start: number, end: number): boolean {
  return zone !== undefined && zone.start <= start && zone.end >= end
}

/** After which matches a sentence ends: its closing marks belong to it. */
function sentenceEnds(cut: readonly RegExpExecArray[]): ReadonlySet<number> {
  const ends = new Set<number>()
  cut.forEach((match, at) => {
    const next = cut[at + 1]
    if (/^\p{Lu}\.\p{Lu}\.$/u.test(match[0]) && opening.test(next?.[0] ?? '')) ends.add(at)
    if (!ender.test(match[0])) return
    let last = at
    while (touches(cut[last], cut[last + 1]) && closer.test(cut[last + 1]?.[0] ?? '')) last += 1
    const after = cut[last + 1]
    if (!after || touches(cut[last], after) || !starter.test(after[0])) return
    if (match[0] === '.' && isShortened(cut[at - 1]?.[0] ?? '', after[0])) return
    ends.add(last)
  })
  return ends
}

function touches(one: RegExpExecArray | undefined, next: RegExpExecArray | undefined): boolean {
  return one !== undefined && next !== undefined && next.index === one.index + one[0].length
}

function isShortened(word: string, next: string): boolean {
  return shortened.test(word) && !(eitherWay.test(word) && opening.test(next))
}
