import type { Passage } from './outline.ts'
import { phraseNames, phrasesIn } from './phrases.ts'
import { countOf } from './survey.ts'
import { words } from './witness.ts'
import type { Witness } from './witness.ts'

/** Names of what `traitsOfText` measures, in order. */
export const textTraitNames: readonly string[] = [
  'length',
  'words',
  'linked share',
  'links',
  'stressed share',
  'ends a sentence',
  'sentences',
  'commas per word',
  'letters per word',
  'capitals share',
  'digits share',
  'capitalised share',
  'starts small',
  'starts with a mark',
  'is a question',
  'quoted',
  'lines',
  'bars',
  'ends with colon',
  'ends with dots',
  'cjk',
  'in stated body',
  'in title',
  'in description',
  ...phraseNames.map((name) => `says ${name}`),
]

/** Measures a passage by its words alone. */
export function traitsOfText(passage: Passage, witness: Witness): number[] {
  const { text } = passage
  const head = text.slice(0, 2000)
  const length = Math.max(1, head.length)
  const runs = head.match(/[\p{L}\p{N}]+/gu) ?? []
  const count = Math.max(1, runs.length)
  const counts = countCharacters(head)
  const letters = counts.letters
  const list = words(head)
  const end = text.slice(-4)
  return [
    Math.min(text.length, 3000),
    Math.min(runs.length, 400),
    passage.linked / Math.max(1, text.length),
    Math.min(passage.links, 20),
    passage.stressed / Math.max(1, text.length),
    /[.!?…。！？؟۔।]["”’»)\]）」』]{0,3}$/u.test(end) ? 1 : 0,
    Math.min(countOf(head, /[.!?。！？؟।](?=[\s"”’»)\]「」』]|$)/gu), 30),
    counts.commas / count,
    letters / count,
    counts.capitals / Math.max(1, letters),
    counts.digits / length,
    runs.filter((run) => isCapital(run.codePointAt(0) ?? 0)).length / count,
    /^\p{Ll}/u.test(text) ? 1 : 0,
    /^[^\p{L}\p{N}"“„«‘'([¿¡—–「『（【-]/u.test(text) ? 1 : 0,
    /[?？]["”’»]?$/u.test(end) ? 1 : 0,
    /^["“„«‘'「『]/u.test(text) ? 1 : 0,
    Math.min(counts.lines, 20),
    Math.min(counts.bars, 6),
    /[:：]$/u.test(end) ? 1 : 0,
    /(?:…|\.\.\.|\[…\])$/u.test(end) ? 1 : 0,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(head) ? 1 : 0,
    witness.inBody(list),
    witness.inTitle(list),
    witness.inDescription(list),
    ...phrasesIn(text),
  ]
}

interface Counts {
  letters: number
  capitals: number
  digits: number
  commas: number
  bars: number
  lines: number
}

/** Counts in one pass: a pattern for each would read the text six times. */
function countCharacters(text: string): Counts {
  const counts: Counts = { letters: 0, capitals: 0, digits: 0, commas: 0, bars: 0, lines: 0 }
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    const kind = kindOf(point, character)
    if (kind === 'letter') counts.letters++
    else if (kind === 'capital') {
      counts.letters++
      counts.capitals++
    } else if (kind === 'digit') counts.digits++
    else if (kind === 'comma') counts.commas++
    else if (kind === 'bar') counts.bars++
    else if (point === 10) counts.lines++
  }
  return counts
}

type Kind = 'letter' | 'capital' | 'digit' | 'comma' | 'bar' | 'other'

/** What has been asked before; at most one entry for each character of Unicode. */
const kinds = new Map<number, Kind>()

function kindOf(point: number, character: string): Kind {
  let kind = kinds.get(point)
  if (kind === undefined) {
    kind = kindByPattern(character)
    kinds.set(point, kind)
  }
  return kind
}

function kindByPattern(character: string): Kind {
  if (/\p{Lu}/u.test(character)) return 'capital'
  if (/\p{L}/u.test(character)) return 'letter'
  if (/\p{Nd}/u.test(character)) return 'digit'
  if (/[,;、，،]/u.test(character)) return 'comma'
  return /[|·•»›→▸]/u.test(character) ? 'bar' : 'other'
}

function isCapital(point: number): boolean {
  return kindOf(point, String.fromCodePoint(point)) === 'capital'
}
