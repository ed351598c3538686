import type { Token } from '../words.ts'

/** A number as figures or words tell it. */
export interface NumberFound {
  readonly value: number
  /** How many tokens it takes. */
  readonly length: number
  /** What hangs on its figures: `ft` of `200ft`, `year-old` of `23-year-old`, `$`, `r`; '' for nothing. */
  readonly suffix: string
  readonly prefix: string
  /** It only tells a size: `dozens`, `hundreds of thousands`. */
  readonly isVague: boolean
  /** It is told in words, where one may be an article: `one`, `a hundred`. */
  readonly isSpelled: boolean
}

const spelled: ReadonlyMap<string, number> = new Map([
  ...(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, at): readonly [string, number] => [word, at]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): readonly [string, number] => [word, 20 + 10 * at]),
])

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    crore: 1e7,
    tausend: 1e3,
    millionen: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mille: 1e3,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    mil: 1e3,
    millón: 1e6,
    millones: 1e6,
    milioni: 1e6,
    miliardi: 1e9,
    milhões: 1e6,
    bilhões: 1e9,
    miljoen: 1e6,
    miljard: 1e9,
    ألف: 1e3,
    آلاف: 1e3,
    مليون: 1e6,
    ملايين: 1e6,
    مليار: 1e9,
    тысяч: 1e3,
    миллиона: 1e6,
    миллионов: 1e6,
    млн: 1e6,
    миллиарда: 1e9,
    миллиардов: 1e9,
    млрд: 1e9,
  }),
)

/** Short scales, only where they hang on figures or follow them after money. */
const shortScales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    bn: 1e9,
    b: 1e9,
    mrd: 1e9,
    tn: 1e12,
  }),
)

const sizes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozens: 12,
    scores: 20,
    hundreds: 1e2,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
  }),
)

const figure = /^((?:us|au|hk|nz|[acr]|rs\.?)?)(\d[\d.,]*)(?:-?(\p{L}[\p{L}/-]*|°\p{L}?))?$/u

/** Where the comma parts decimals and the stop thousands. */
const commaDecimals = /^(?:de|fr|es|it|pt|nl|pl|ru|uk|sv|da|nb|no|fi|cs|tr|el|hu|id|ca|ro|bg)\b/

/** The number that begins at a token; `null` when none does. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  language: string,
): NumberFound | null {
  const key = tokens[at]?.key ?? ''
  const match = figure.exec(key)
  if (match) return inFigures(tokens, { at, match, language })
  if (!language.startsWith('en') && language !== 'und') return null
  return sizeOf(tokens, at) ?? inWords(tokens, at)
}

interface FigureAt {
  readonly at: number
  readonly match: RegExpExecArray
  readonly language: string
}

function inFigures(
  tokens: readonly Token[],
  { at, match, language }: FigureAt,
): NumberFound | null {
  const [, prefix = '', digits = '', ending = ''] = match
  const value = plainNumber(digits, language)
  if (Number.isNaN(value)) return null
  const short = shortScales.get(ending)
  const joined = /^(dozen|hundred|thousand|million|billion|trillion)(?:-(.+))?$/.exec(ending)
  const base = {
    value: value * (short ?? scales.get(joined?.[1] ?? '') ?? 1),
    length: 1,
    suffix: short === undefined || ending === 'm' ? (joined ? (joined[2] ?? '') : ending) : '',
    prefix,
    isVague: false,
    isSpelled: false,
  }
  return ending === '' ? scaled(tokens, at, base) : base
}

/** A number with the scales that follow it: `2.5 million`, `300 thousand`, `1.2 bn`. */
function scaled(tokens: readonly Token[], at: number, base: NumberFound): NumberFound {
  let { value, length } = base
  for (;;) {
    const key = tokens[at + length]?.key ?? ''
    const joined = /^(hundred|thousand|million|billion|trillion)-(.+)$/.exec(key)
    const scale =
      scales.get(joined?.[1] ?? key) ?? (length === 1 ? shortScales.get(key) : undefined)
    if (scale === undefined || (key === 'm' && value % 1 === 0 && !base.isSpelled && value > 999))
      return { ...base, value, length }
    value *= scale
    length += 1
    if (joined) return { ...base, value, length, suffix: joined[2] ?? '' }
  }
}

function inWords(tokens: readonly Token[], at: number): NumberFound | null {
  const key = tokens[at]?.key ?? ''
  const article = /^(?:a|an|half)$/.test(key) && scales.has(tokens[at + 1]?.key ?? '')
  const first = article ? (key === 'half' ? 0.5 : 1) : wordNumber(key)
  if (first === undefined) return null
  const hanging =
    /^[a-z]+(?:-[a-z]+)?-(year-old.*|foot|mile|hour|day|week|month|year|minute|percent)$/.exec(key)
  const base = {
    value: first,
    length: 1,
    suffix: hanging?.[1] ?? '',
    prefix: '',
    isVague: false,
    isSpelled: true,
  }
  if (hanging) return base
  const found = scaled(tokens, at, base)
  return rest(tokens, at, found)
}

/** `two hundred and fifty`, `three thousand five hundred`. */
function rest(tokens: readonly Token[], at: number, found: NumberFound): NumberFound {
  if (found.length === 1) return found
  const next = at + found.length
  const step = tokens[next]?.key === 'and' ? 1 : 0
  const more = wordNumber(tokens[next + step]?.key ?? '')
  if (more === undefined || found.value < 100) return found
  const small = scaled(tokens, next + step, { ...found, value: more, length: 1 })
  if (small.value >= found.value) return found
  return { ...found, value: found.value + small.value, length: found.length + step + small.length }
}

function wordNumber(key: string): number | undefined {
  const known = spelled.get(key)
  if (known !== undefined) return known
  const [first = '', second = '', third] = key.split('-')
  const [ten, one] = [spelled.get(first), spelled.get(second)]
  if (ten !== undefined && one !== undefined && ten >= 20 && one < 10) return ten + one
  return ten !== undefined && second !== '' && (third !== undefined || isMeasure(second))
    ? ten
    : undefined
}

function isMeasure(word: string): boolean {
  return /^(?:foot|mile|hour|day|week|month|year|minute|percent)$/.test(word)
}

/** `dozens`, `hundreds of thousands`, `tens of thousands`. */
function sizeOf(tokens: readonly Token[], at: number): NumberFound | null {
  const key = tokens[at]?.key ?? ''
  const of = tokens[at + 1]?.key === 'of' ? sizes.get(tokens[at + 2]?.key ?? '') : undefined
  const size = sizes.get(key) ?? (key === 'tens' && of !== undefined ? 10 : undefined)
  if (size === undefined) return null
  // Grades and games have scores too; only people and things that follow are counted.
  if (key === 'scores' && tokens[at + 1]?.key !== 'of') return null
  const whole = of !== undefined && of > size
  return {
    value: size * (whole ? of : 1),
    length: whole ? 3 : 1,
    suffix: '',
    prefix: '',
    isVague: true,
    isSpelled: true,
  }
}

/** Figures as a number, by where the language puts its comma. */
function plainNumber(digits: string, language: string): number {
  const bare = digits.replace(/[.,]+$/, '')
  if (/^\d+$/.test(bare)) return Number(bare)
  const [parts, decimals] = commaDecimals.test(language) ? ['.', ','] : [',', '.']
  const grouped = new RegExp(
    `^\\d{1,3}(?:\\${parts}\\d{2,3})*\\${parts}\\d{3}(?:\\${decimals}\\d+)?$`,
  )
  if (grouped.test(bare)) return Number(bare.split(parts).join('').replace(decimals, '.'))
  if (/^\d+[.,]\d+$/.test(bare)) {
    const isOther = bare.includes(parts) && /[.,]\d{3}$/.test(bare)
    return Number(isOther ? bare.replace(/[.,]/, '') : bare.replace(',', '.'))
  }
  return Number(bare.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'))
}
