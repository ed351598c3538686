import type { Token } from '../words.ts'

/** Somebody's age. Places are numbers of tokens. */
export interface Age {
  /** Whose, as the last word of the name in small letters; '' when no name stands beside it. */
  readonly of: string
  /** The name as it is printed. */
  readonly name: string
  readonly start: number
  readonly end: number
}

interface AgeAt {
  readonly at: number
  readonly after: number
  readonly suffix: string
  readonly value: number
}

/** The age a number tells: `23-year-old`, `23 years old`, `aged 23`, `Jane Doe, 23,`. */
export function ageAt(tokens: readonly Token[], { at, after, suffix, value }: AgeAt): Age | null {
  if (value < 1 || value > 120 || value % 1 !== 0) return null
  if (suffix.startsWith('year-old')) return { ...nameAfter(tokens, after), start: at, end: after }
  const [first, second] = [tokens[after]?.key ?? '', tokens[after + 1]?.key ?? '']
  if (/^years?$/.test(first) && second === 'old')
    return { ...nameBefore(tokens, at - 1), start: at, end: after + 2 }
  if (/^(?:years?-old)$/.test(first))
    return { ...nameAfter(tokens, after + 1), start: at, end: after + 1 }
  const before = tokens[at - 1]
  if (before?.key === 'aged') return { ...nameBefore(tokens, at - 2), start: at, end: after }
  if (suffix !== '' || !/^\d{1,3}$/.test(tokens[at]?.key ?? '') || before?.shape !== ',')
    return null
  const closes = /^[,;)]$/.test(tokens[after]?.shape ?? '')
  const owner = nameBefore(tokens, at - 1)
  return closes && owner.of !== '' && isName(tokens[at - 3])
    ? { ...owner, start: at, end: after }
    : null
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{L}*[\p{L}.]/u.test(token.shape) && !isMonth(token.key)
}

function isMonth(key: string): boolean {
  return /^(?:january|february|march|april|june|july|august|sept(?:ember)?|october|november|december|jan|feb|aug|oct|nov|dec)$/.test(
    key,
  )
}

type Owner = Pick<Age, 'of' | 'name'>

const nobody: Owner = { of: '', name: '' }

function nameBefore(tokens: readonly Token[], at: number): Owner {
  if (/^(?:jr|sr|ii|iii|iv)$/.test(tokens[at]?.key ?? '')) return nameBefore(tokens, at - 1)
  const token = tokens[at]?.shape === ',' ? tokens[at - 1] : tokens[at]
  return token && isName(token) ? { of: token.key, name: token.shape } : nobody
}

/** The last word of the name that follows: `23-year-old Jane Doe`, `23-year-old singer Jane Doe`. */
function nameAfter(tokens: readonly Token[], from: number): Owner {
  for (let at = from; at < from + 4; at += 1) {
    if (!isName(tokens[at])) continue
    let last = at
    while (isName(tokens[last + 1])) last += 1
    // A "38-year-old Norland man" is not called Norland.
    if (last === at) return nobody
    const name = (tokens[last]?.shape ?? '').replace(/['’]s$/, '')
    return { of: name.toLowerCase(), name }
  }
  return nobody
}
