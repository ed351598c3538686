import type { EditClass } from './comparison.ts'
import { isWord, type Token } from './words.ts'

const speechVerbs = new Set(
  (
    'say says said saying tell tells told add adds added claim claims claimed argue argues argued ' +
    'state states stated warn warns warned note notes noted insist insists insisted admit admits ' +
    'admitted acknowledge acknowledges acknowledged announce announces announced explain explains ' +
    'explained confirm confirms confirmed report reports reported suggest suggests suggested ' +
    'concede conceded stress stressed declare declared deny denied allege alleged remark remarked'
  ).split(' '),
)

const courtesies = new Set('mr mrs ms miss dr prof sir lady lord'.split(' '))

const numberWords = new Set(
  'zero one two three four five six seven eight nine ten eleven twelve hundred thousand million billion'.split(
    ' ',
  ),
)

/** What kind of change stands between two stretches of linked sentences. */
export function classOf(a: readonly Token[], b: readonly Token[]): EditClass {
  const [wordsA, wordsB] = [a.filter(isWord), b.filter(isWord)]
  if (wordsA.length === 0 && wordsB.length === 0) return 'house-style'
  if (isHouseStyle(wordsA, wordsB)) return 'house-style'
  if (wordsA.length === 0) return 'addition'
  if (wordsB.length === 0) return 'removal'
  if (hasNumber(wordsA) && hasNumber(wordsB)) return 'number'
  if (isSpelling(wordsA, wordsB)) return 'spelling'
  if (wordsA.every(isSpeech) && wordsB.every(isSpeech)) return 'attribution-verb'
  if (wordsA.some(isCapital) && wordsB.some(isCapital)) return 'name'
  return 'rewording'
}

/** Capitals, full stops and hyphens inside words, courtesy titles. */
function isHouseStyle(a: readonly Token[], b: readonly Token[]): boolean {
  return bare(a) === bare(b)
}

function bare(words: readonly Token[]): string {
  const kept = words.filter(({ key }) => !courtesies.has(key))
  return kept.map(({ key }) => key.replace(/[.'-]/g, '')).join('')
}

function isSpelling(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length !== b.length) return false
  return a.every((word, at) => {
    const other = b[at]?.key ?? ''
    return word.key === other || (word.key.length > 3 && distance(word.key, other) <= 2)
  })
}

/** Letters to insert, delete or replace (Levenshtein), counted up to 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let x = 1; x <= a.length; x++) {
    const next = [x]
    for (let y = 1; y <= b.length; y++) {
      const replaced = (row[y - 1] ?? 0) + (a[x - 1] === b[y - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[y] ?? 0) + 1, (next[y - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(3, row[b.length] ?? 3)
}

function hasNumber(words: readonly Token[]): boolean {
  return words.some(({ key }) => /\p{N}/u.test(key) || numberWords.has(key))
}

function isSpeech({ key }: Token): boolean {
  return speechVerbs.has(key)
}

function isCapital({ shape }: Token): boolean {
  return /^\p{Lu}/u.test(shape)
}
