import { dialogueZones } from './dialogue.ts'

/** Words between quote marks, the marks included. Offsets are UTF-16 units into one paragraph. */
export interface Zone {
  readonly start: number
  readonly end: number
}

interface Style {
  readonly opens: string
  readonly closes: readonly string[]
}

const styles: readonly Style[] = [
  { opens: "''", closes: ["''", '”', '"'] },
  { opens: '``', closes: ["''", '”', '"'] },
  { opens: '“', closes: ['”', '"', "''"] },
  { opens: '"', closes: ['"', '”'] },
  { opens: '„', closes: ['“', '”', '"'] },
  { opens: '”', closes: ['”', '“'] },
  { opens: '«', closes: ['»'] },
  { opens: '»', closes: ['«', '»'] },
  { opens: '「', closes: ['」'] },
  { opens: '『', closes: ['』'] },
  { opens: '﹁', closes: ['﹂'] },
  { opens: '﹃', closes: ['﹄'] },
  { opens: '＂', closes: ['＂'] },
  { opens: '〝', closes: ['〟', '〞'] },
  { opens: '‹', closes: ['›'] },
  { opens: '›', closes: ['‹'] },
  { opens: '‚', closes: ['‘', '’'] },
  { opens: '‘', closes: ['’'] },
  { opens: "'", closes: ["'"] },
]

const single: ReadonlySet<string> = new Set(['‘', '‚', '‹', '›', "'"])
/** Marks that close as well as open: they open only where a word could begin. */
const twoFaced: ReadonlySet<string> = new Set(['"', "''", '”', '»', '＂'])
/** Short forms that begin with an apostrophe and open nothing. */
const clipped = /^['‘’](?:em|cause|til|tis|twas|n|\d0s)\b/i

/**
 * The stretches of a paragraph that stand in quote marks, outermost only, by a machine that is either
 * outside or inside: every style of marks the languages of the press use, apostrophes told from single
 * marks by what stands beside them. Words that are opened and not closed run to the paragraph's end,
 * as they do where a quotation goes on in the next one; single marks that nothing closes are none.
 * Where no marks stand, words that a dash opens and a dash or a verb parts from who says them.
 */
export function zonesIn(text: string): readonly Zone[] {
  const zones: Zone[] = []
  let at = 0
  while (at < text.length) {
    const style = styleAt(text, at)
    if (!style) {
      at += 1
      continue
    }
    const end = closing(text, at + style.opens.length, style)
    if (end === null && single.has(style.opens)) {
      at += 1
      continue
    }
    zones.push({ start: at, end: end ?? text.length })
    at = end ?? text.length
  }
  return zones.length > 0 ? zones : dialogueZones(text)
}

const openers: ReadonlySet<string> = new Set(styles.map(({ opens }) => opens.charAt(0)))

function styleAt(text: string, at: number): Style | undefined {
  if (!openers.has(text.charAt(at))) return undefined
  return styles.find(({ opens }) => {
    if (!text.startsWith(opens, at)) return false
    if (twoFaced.has(opens)) return mayOpen(text, at, opens)
    return !single.has(opens) || opensSingle(text, at)
  })
}

/** Where the words opened before `from` end, their closing mark included; `null` when they do not. */
function closing(text: string, from: number, style: Style): number | null {
  const { opens } = style
  const outer = opens === '«' ? closingOuter(text, from, style) : null
  if (outer !== null) return outer
  for (let at = from; at < text.length; at += 1) {
    const mark = style.closes.find((one) => text.startsWith(one, at))
    if (mark === undefined || (mark === '"' && isInsideHebrew(text, at))) continue
    if (single.has(opens) && !closesSingle(text, at)) continue
    if (opens === '‘' && isPossessive(text, at)) continue
    return at + mark.length
  }
  return null
}

/** Where guillemets that hold others of their kind end. */
function closingOuter(text: string, from: number, { opens, closes }: Style): number | null {
  let depth = 1
  for (let at = from; at < text.length; at += 1) {
    if (text.charAt(at) === opens) depth += 1
    else if (closes.includes(text.charAt(at))) depth -= 1
    if (depth === 0) return at + 1
  }
  return null
}

/** A mark behind a word or number and before a blank closes, or says inches. */
function mayOpen(text: string, at: number, mark: string): boolean {
  const after = text.charAt(at + mark.length)
  if (mark === '”') return /[\p{L}\p{N}]/u.test(after) && !/\S/.test(text.charAt(at - 1))
  if (mark === '"' && isInsideHebrew(text, at)) return false
  return !/[\p{L}\p{N}.,!?]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(after)
}

/** In Hebrew short forms a straight mark stands before the last letter. */
function isInsideHebrew(text: string, at: number): boolean {
  return (
    /\p{Script=Hebrew}/u.test(text.charAt(at - 1)) && /\p{Script=Hebrew}/u.test(text.charAt(at + 1))
  )
}

/** Scripts whose words stand without blanks, or with endings right behind a mark. */
const eastern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff65]/u

function opensSingle(text: string, at: number): boolean {
  const before = at > 0 ? text.charAt(at - 1) : ' '
  return (
    (/[\s([—–-]/.test(before) || eastern.test(before)) &&
    /[\p{L}\p{N}“"]/u.test(text.charAt(at + 1)) &&
    !clipped.test(text.slice(at, at + 8))
  )
}

function closesSingle(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  if (!/[\p{L}\p{N}.,!?…。！？]/u.test(before)) return false
  return !/[\p{L}\p{N}]/u.test(after) || eastern.test(after)
}

/** `the farmers’ plan` inside single marks: the sentence goes on, and a mark behind a stop closes it. */
function isPossessive(text: string, at: number): boolean {
  if (!/s$/u.test(text.slice(0, at)) || !/^.\s\p{Ll}/u.test(text.slice(at))) return false
  const rest = text.slice(at + 1)
  const end = /[.,!?…]’(?![\p{L}\p{N}])/u.exec(rest)
  const next = rest.indexOf('‘')
  return end !== null && (next < 0 || next > end.index)
}
