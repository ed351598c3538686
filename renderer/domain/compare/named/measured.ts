import type { Token } from '../words.ts'
import type { NumberFound } from './number.ts'
import { moneyOf, unitNamed, type Unit } from './units.ts'

/** A number with its unit. Places are numbers of tokens. */
export interface Measured {
  readonly measure: string
  /** What the number is multiplied with to be told in the measure's base. */
  readonly size: number
  readonly counted: string
  readonly noun: string
  readonly start?: number
  readonly end: number
}

/** Where a number stands: from `at` up to `after`, and the last number of its range. */
export interface NumberAt {
  readonly at: number
  readonly after: number
  readonly number: NumberFound
  readonly last: NumberFound
}

/** What measures a number: a sign or money before it, a unit on it or after it; `null` when nothing does. */
export function measureAround(
  tokens: readonly Token[],
  where: NumberAt,
): (Measured & { isFurther: boolean; kinds: readonly string[] }) | null {
  const found =
    signBefore(tokens, where) ??
    onFigures(where) ??
    wordAfter(tokens, where) ??
    magnitude(tokens, where)
  return found && { ...found, isFurther: false, kinds: [] }
}

function measured({ measure, size }: Unit, end: number, start?: number): Measured {
  const base = { measure, size, counted: '', noun: '', end }
  return start === undefined ? base : { ...base, start }
}

function signBefore(tokens: readonly Token[], { at, after, number }: NumberAt): Measured | null {
  const own = tokens[at]
  if (number.prefix !== '') {
    const money = /^\p{Lu}/u.test(own?.shape ?? '') ? moneyOf(number.prefix) : undefined
    return money && number.prefix !== 'us' ? measured(money, after) : null
  }
  const [sign, before] = [tokens[at - 1], tokens[at - 2]]
  if (!sign || !/^\p{Sc}$/u.test(sign.shape)) {
    const letters = /^(?:Rs|USD|EUR|GBP|US)$/.exec(sign?.shape ?? '')?.[0]
    const money = letters && (moneyOf(letters.toLowerCase()) ?? unitNamed(letters.toLowerCase()))
    return money && letters !== 'US' ? measured(money, after, at - 1) : null
  }
  const country = before?.end === sign.start ? before.key : ''
  const money = moneyOf(country + sign.shape) ?? moneyOf(sign.shape)
  return money ? measured(money, after, country !== '' ? at - 2 : at - 1) : null
}

function onFigures({ after, last }: NumberAt): Measured | null {
  if (last.suffix === '' || (last.suffix === 'm' && last.value >= 1e6)) return null
  if (/^°?[cf]$/.test(last.suffix)) return degrees(last.suffix.replace('°', ''), after)
  if (last.suffix === 'magnitude') return measured({ measure: 'magnitude', size: 1 }, after)
  const unit = unitNamed(last.suffix)
  return unit ? measured(unit, after) : null
}

function wordAfter(tokens: readonly Token[], { after, last }: NumberAt): Measured | null {
  if (last.suffix !== '' && last.suffix !== 'm') return null
  const hyphen = tokens[after]?.shape === '-' ? 1 : 0
  const at = after + hyphen
  const [word, next] = [tokens[at], tokens[at + 1]]
  if (!word) return null
  if (word.shape === '%') {
    const isPoints = /^points?$/.test(next?.key ?? '')
    return measured({ measure: isPoints ? 'points' : 'share', size: 1 }, at + 1)
  }
  const pair = `${word.key} ${next?.key ?? ''}`
  if (/^(?:per cent|pour cent|por ciento|por cento|per cento|zero cent)$/.test(pair))
    return measured({ measure: 'share', size: 1 }, at + 2)
  if (/^percentage points?$/.test(pair)) return measured({ measure: 'points', size: 1 }, at + 2)
  if (/^(?:degrees?|°|grad|grados|degrés)$/.test(word.key || word.shape))
    return degrees(next?.key ?? '', at + 1)
  if (word.key === 'nautical' && unitNamed(next?.key ?? ''))
    return measured({ measure: 'length', size: 1852 }, at + 2)
  if (word.key === 'of' && last.isVague && next) {
    const unit = unitOf(next, tokens, at + 1)
    return unit ? measured(unit, at + 2) : null
  }
  if (/^(?:square|cubic)$/.test(word.key)) return powered(word.key, next, at + 2)
  if (
    /^(?:us|u\.s|american|australian|canadian|british)$/.test(word.key) &&
    /^(?:dollars|pounds)$/.test(next?.key ?? '')
  )
    return ofMoney(word.key, next?.key ?? '', at + 2)
  if (/^\p{Sc}$/u.test(word.shape)) {
    const money = moneyOf(word.shape)
    return money ? measured(money, at + 1) : null
  }
  const unit = unitOf(word, tokens, at)
  return unit ? measured(unit, at + 1) : null
}

/** `pounds` are money or mass: `£` beside none, mass only where something weighs. */
function unitOf(word: Token, tokens: readonly Token[], at: number): Unit | undefined {
  if (/^pounds?$/.test(word.key)) {
    const weighs = tokens
      .slice(Math.max(0, at - 8), at + 6)
      .some(({ key }) => /^(?:weigh(?:s|ed|ing|t)?|of|heavy|lost|gained)$/.test(key))
    return weighs ? { measure: 'mass', size: 453.59 } : { measure: 'money:£', size: 1 }
  }
  // One letter is a unit only where figures stand before it, and never a name's initial.
  if (/^\p{Lu}/u.test(word.shape) && word.key.length < 2) return undefined
  if (/^(?:second|minute|mi|ore|real|won|ton)$/.test(word.key) && !/^(?:minute)$/.test(word.key))
    return undefined
  return unitNamed(word.key)
}

function ofMoney(country: string, unit: string, end: number): Measured {
  const sign =
    unit === 'pounds'
      ? '£'
      : /^a[mu]/.test(country)
        ? country === 'american'
          ? '$'
          : 'a$'
        : country === 'canadian'
          ? 'c$'
          : '$'
  return measured({ measure: `money:${sign}`, size: 1 }, end)
}

function powered(power: string, next: Token | undefined, end: number): Measured | null {
  const unit = unitNamed(next?.key ?? '')
  if (unit?.measure !== 'length') return null
  const by = power === 'square' ? 2 : 3
  return measured({ measure: by === 2 ? 'area' : 'volume', size: unit.size ** by }, end)
}

/** Degrees are told apart by their scale and converted where it is said. */
function degrees(scale: string, end: number): Measured | null {
  if (/^(?:c|celsius|centigrade)$/.test(scale))
    return measured({ measure: 'celsius', size: 1 }, end + 1)
  if (/^(?:f|fahrenheit)$/.test(scale)) return measured({ measure: 'fahrenheit', size: 1 }, end + 1)
  return measured({ measure: 'degrees', size: 1 }, end)
}

/** `magnitude of 5.9`, `a magnitude 6.1`, `7.1 on the Richter scale`. */
function magnitude(tokens: readonly Token[], { at, after }: NumberAt): Measured | null {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ key }) => key)
  const behind = tokens.slice(after, after + 4).map(({ key }) => key)
  const is =
    before.some((key) => key.startsWith('magnitude')) ||
    behind.includes('richter') ||
    behind[0] === 'magnitude'
  return is && /^\d/.test(tokens[at]?.key ?? '')
    ? measured({ measure: 'magnitude', size: 1 }, after)
    : null
}

/** How exact the words before a number say it is. */
export function boundOf(
  tokens: readonly Token[],
  at: number,
): 'exact' | 'about' | 'least' | 'most' {
  const [third = '', second = '', first = ''] = [3, 2, 1].map(
    (back) => tokens[at - back]?.key ?? '',
  )
  if (/^(?:least|minimum)$/.test(first) || (/^(?:more|greater)$/.test(second) && first === 'than'))
    return 'least'
  if (/^(?:over|above|exceeding)$/.test(first)) return 'least'
  if (/^(?:less|fewer)$/.test(second) && first === 'than') return 'most'
  if (/^(?:under|below|nearly|almost)$/.test(first)) return 'about'
  if (
    `${second} ${first}` === 'up to' ||
    `${third} ${second} ${first}` === 'as many as' ||
    `${third} ${second} ${first}` === 'as much as'
  )
    return 'most'
  return /^(?:about|around|some|approximately|roughly|estimated|circa|almost|nearly|perhaps|etwa|rund|ungefähr|environ|unos|unas|circa)$/.test(
    first,
  )
    ? 'about'
    : 'exact'
}
