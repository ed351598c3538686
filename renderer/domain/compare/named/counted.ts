import { isGrammar } from '../likeness.ts'
import { isWord, type Token } from '../words.ts'

/** What a number counts. */
export interface Counted {
  /** A stem that means the same in every article; '' when it is not clear what is counted. */
  readonly stem: string
  readonly noun: string
  /** The token after the last one that belongs to it. */
  readonly end: number
  readonly isFurther: boolean
  /** What describes it, in small letters: `armed`, `somali`. */
  readonly kinds: readonly string[]
}

// What becomes of people in the news, each told in many words.
const fates: readonly (readonly [string, RegExp])[] = [
  [
    'killed',
    /^(?:kill(?:s|ed|ing)?|dead|died?|dies|dying|deaths?|slain|slaying|perish(?:ed)?|fatalit(?:y|ies)|lives|murdered|murders)$/,
  ],
  ['injured', /^(?:injur(?:ed|es|ing|ies|y)|wound(?:ed|ing|s)?|hurt|hurting)$/],
  ['missing', /^(?:missing|unaccounted)$/],
  [
    'arrested',
    /^(?:arrest(?:s|ed|ing)?|detain(?:ed|ing)?|custody|captured?|capturing|apprehended)$/,
  ],
  ['rescued', /^(?:rescued?|rescuing|saved)$/],
  ['evacuated', /^(?:evacuat(?:ed?|ing)|displaced)$/],
  ['hospitalised', /^(?:hospitali[sz]ed|hospitals?)$/],
  ['kidnapped', /^(?:kidnapp?ed|abducted)$/],
]

const persons =
  /^(?:people|persons?|men|women|children|m[ae]n|woman|child|others?|civilians?|soldiers?|victims?|passengers?|bodies|residents?|villagers?|workers?|students?|officers?|boys?|girls?|troops|adults?|employees?|suspects?|pirates?|migrants?|crew)$/

/** Words that end what is counted. */
const closes =
  /^(?:who|that|which|whose|when|where|after|before|while|if|because|as|than|per|out|more|less|since|later|ago|earlier|old|away|said|says|say|just|also|only|each|every|against|during|into|onto|over|under|up|down|near|off|about|around|not|no|all|both|is|was|between|without|within|through|left|came|come|went|made|took|according|between|until|till|among|across|along|inside|outside|including|like|until|behind|once|again|now|then|today|yesterday|tomorrow|plus|versus|vs)$/

const irregular =
  /^(?:people|men|women|children|police|feet|teeth|mice|geese|dead|killed|injured|wounded|missing|aircraft|troops|staff|crew|species|series|fish|sheep|cattle|personnel|servicemen|policemen|fishermen|gunmen|militiamen|lawmen|firemen|crewmen|percent|data|criteria|gold|silver|bronze|others|hostage)$/

/** Endings of words that look like plurals and are none. */
const noPlural = /(?:ss|us|is|ous|'s|’s)$/

/** What a number that ends before a token counts: `14 [armed] men`, `14 [people] were killed`. */
export function countedAfter(tokens: readonly Token[], from: number, value: number): Counted {
  const noun = nounAfter(tokens, from, value)
  const isFurther = furtherAt(tokens, from)
  const fate = isPeople(noun?.key) ? fateAround(tokens, from, noun?.at ?? from - 1) : ''
  const kinds = noun ? kindsOf(tokens, from, noun.at) : []
  if (fate !== '') {
    const end = noun ? noun.at + 1 : fateEnd(tokens, from, fate)
    return { stem: fate, noun: fate, end, isFurther, kinds }
  }
  if (!noun) return { stem: '', noun: '', end: from, isFurther, kinds }
  const named = tokens[noun.at]?.shape ?? ''
  const isShared = tokens[from]?.key === 'of' && tokens.slice(from + 2, noun.at).some(isCounting)
  const end = isShared ? from : noun.at + 1
  return { stem: singular(noun.key), noun: named, end, isFurther, kinds }
}

/** The words between a number and its noun that say of what kind it is. */
function kindsOf(tokens: readonly Token[], from: number, to: number): readonly string[] {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .filter(
      (key) =>
        key !== '' &&
        !isGrammar(key) &&
        !/^(?:more|other|another|additional|further|new)$/.test(key),
    )
}

function isPeople(key: string | undefined): boolean {
  return key === undefined || persons.test(key) || fates.some(([, words]) => words.test(key))
}

interface NounAt {
  readonly key: string
  readonly at: number
}

/** The first plural after a number, past what describes it. */
function nounAfter(tokens: readonly Token[], from: number, value: number): NounAt | null {
  for (let at = from; at < from + (tokens[from]?.key === 'of' ? 8 : 4); at += 1) {
    const token = tokens[at]
    if (!token || !isWord(token)) return null
    const { key } = token
    if (/^(?:more|other|another|additional|further|new)$/.test(key)) continue
    if (key === 'of' && at === from) continue
    if (at > from && tokens[at - 1]?.key === 'of' && /^(?:the|its|his|her|their|our)$/.test(key))
      continue
    // "seven of the nine candidates": both count them.
    if (at > from + 1 && tokens[from]?.key === 'of' && isCounting(tokens[at])) continue
    if (isGrammar(key) || closes.test(key) || /^\d/.test(key)) return null
    if (value === 1 && persons.test(key)) return { key, at }
    if (!isPlural(key)) continue
    const next = tokens[at + 1]
    if (
      next &&
      isWord(next) &&
      isPlural(next.key) &&
      /^\p{Ll}/u.test(next.shape) &&
      !irregular.test(key)
    )
      return { key: next.key, at: at + 1 }
    return { key, at }
  }
  return null
}

function isPlural(key: string): boolean {
  if (irregular.test(key)) return true
  return key.length > 3 && key.endsWith('s') && !noPlural.test(key)
}

function furtherAt(tokens: readonly Token[], from: number): boolean {
  const around = [tokens[from - 2], tokens[from], tokens[from + 1]]
  return (
    around.some((token) =>
      /^(?:more|others?|another|additional|further)$/.test(token?.key ?? ''),
    ) && tokens[from - 2]?.key !== 'more'
  )
}

/** What became of those who are counted, by the nearest word that says it. */
function fateAround(tokens: readonly Token[], from: number, last: number): string {
  let [best, near] = ['', 7]
  for (let at = Math.max(0, from - 5); at < Math.min(tokens.length, last + 6); at += 1) {
    const key = tokens[at]?.key ?? ''
    const fate = fates.find(([, words]) => words.test(key))?.[0]
    if (
      fate === undefined ||
      isParted(tokens, at, from) ||
      (at >= from && isCounting(tokens[at + 1]))
    )
      continue
    const far = at < from ? from - at : Math.max(0, at - last)
    if (far < near) [best, near] = [fate, far]
  }
  return best
}

/** `… and wounding 23`: what stands before another number tells of those. */
function isCounting(next: Token | undefined): boolean {
  return /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|several|others|another|at|about|more|some)$/.test(
    next?.key ?? '',
  )
}

/** Whether another number or a full stop lies between a word and the number. */
function isParted(tokens: readonly Token[], at: number, from: number): boolean {
  const [first, last] = at < from ? [at + 1, from - 2] : [from, at - 1]
  for (let place = first; place <= last; place += 1) {
    const { key = '', shape = '' } = tokens[place] ?? {}
    if (/^[;:()]$/.test(shape) || /^\d/.test(key) || (at < from && shape === ',')) return true
  }
  return false
}

/** `14 dead`: the word right after the number belongs to it. */
function fateEnd(tokens: readonly Token[], from: number, fate: string): number {
  const key = tokens[from]?.key ?? ''
  return fates.some(([name, words]) => name === fate && words.test(key)) ? from + 1 : from
}

/** A noun in its singular, roughly; the same for every form of most. */
function singular(key: string): string {
  const known = ones.get(key)
  if (known !== undefined) return known
  return key
    .replace(/ies$/, 'y')
    .replace(/(?<=x|ch|sh|ss)es$/, '')
    .replace(/(?<=[^s])s$/, '')
}

const ones: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['persons', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
])
