/** A number as words tell it. */
export interface Measure {
  readonly value: number
  /** What is counted: a unit's sign, a currency, or '' for things. */
  readonly unit: string
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'

const words: ReadonlyMap<string, number> = new Map([
  ...small.split(' ').map((word, at): readonly [string, number] => [word, at]),
  ...tens.split(' ').map((word, at): readonly [string, number] => [word, 20 + 10 * at]),
  ...ordinals.split(' ').map((word, at): readonly [string, number] => [word, at]),
])

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  dozens: 12,
  hundred: 1e2,
  hundreds: 1e2,
  thousand: 1e3,
  thousands: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  millionen: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  b: 1e9,
  milliarden: 1e9,
  milliards: 1e9,
  trillion: 1e12,
  tn: 1e12,
}

/** Units by their words: the sign they are brought to, and how many of it they are. */
const units: ReadonlyMap<string, readonly [string, number]> = new Map(
  Object.entries({
    m: ['m', 1],
    metre: ['m', 1],
    meter: ['m', 1],
    km: ['m', 1000],
    kilometre: ['m', 1000],
    kilometer: ['m', 1000],
    cm: ['m', 0.01],
    centimetre: ['m', 0.01],
    centimeter: ['m', 0.01],
    mm: ['m', 0.001],
    mile: ['m', 1609.34],
    mi: ['m', 1609.34],
    ft: ['m', 0.3048],
    foot: ['m', 0.3048],
    feet: ['m', 0.3048],
    inch: ['m', 0.0254],
    inche: ['m', 0.0254],
    yard: ['m', 0.9144],
    kg: ['g', 1000],
    kilo: ['g', 1000],
    kilogram: ['g', 1000],
    kilogramme: ['g', 1000],
    g: ['g', 1],
    gram: ['g', 1],
    gramme: ['g', 1],
    lb: ['g', 453.59],
    pound: ['g', 453.59],
    ounce: ['g', 28.35],
    oz: ['g', 28.35],
    stone: ['g', 6350],
    ton: ['g', 907185],
    tonne: ['g', 1e6],
    acre: ['m2', 4047],
    hectare: ['m2', 1e4],
    ha: ['m2', 1e4],
    litre: ['l', 1],
    liter: ['l', 1],
    l: ['l', 1],
    gallon: ['l', 3.785],
    pint: ['l', 0.473],
    barrel: ['l', 159],
    mph: ['m/s', 0.44704],
    kmh: ['m/s', 0.27778],
    kph: ['m/s', 0.27778],
    'km/h': ['m/s', 0.27778],
  } satisfies Record<string, readonly [string, number]>),
)

const currencies = /^(?:[$€£¥₹]|usd|eur|gbp|dollars?|euros?|pounds?|yen|rand|rupees?|francs?|us\$)$/

/** Two measures are one when rounding explains what they differ by. */
const rounding = 0.06

/**
 * The numbers that keys and marks tell, in order: "two dozen", "3.5m", "$", "200ft". Numbers in figures
 * and in words come to one form.
 */
export function measuresIn(keys: readonly string[]): readonly Measure[] {
  const found: Measure[] = []
  let currency = ''
  keys.forEach((key, at) => {
    if (currencies.test(key)) currency = key
    const number = numberOf(key)
    if (number === undefined) return
    const last = found.at(-1)
    const before = keys[at - 1] ?? ''
    if (last && number.isScale && (numberOf(before) || /\d/.test(before))) {
      found[found.length - 1] = { ...last, value: last.value * number.value }
    } else if (
      last &&
      words.has(before) &&
      words.has(key) &&
      last.value >= 20 &&
      number.value < 10
    ) {
      found[found.length - 1] = { ...last, value: last.value + number.value }
    } else
      found.push({ value: number.value, unit: number.unit || unitBeside(keys, at) || currency })
  })
  return found
}

/** Whether two measures are one number of one thing; `m` may be metres or a million. */
export function isSameNumber(a: Measure, b: Measure): boolean {
  if (a.unit === b.unit) return a.value === b.value
  const [short, long] = a.unit === 'm' ? [a, b] : [b, a]
  return short.unit === 'm' && short.value * 1e6 === long.value && !units.has(long.unit)
}

/** Whether two measures say the same in other units: 200ft and 60m, 31 miles and 50 kilometres. */
export function isConverted(a: Measure, b: Measure): boolean {
  const [one, other] = [units.get(a.unit), units.get(b.unit)]
  if (!one || !other || one[0] !== other[0]) return false
  const [first, second] = [a.value * one[1], b.value * other[1]]
  return Math.abs(first - second) <= rounding * Math.max(first, second)
}

/** Whether a word is the name or the sign of a unit; then its sign and size. */
export function unitOf(key: string): readonly [string, number] | undefined {
  return units.get(singular(key))
}

function numberOf(key: string): { value: number; unit: string; isScale: boolean } | undefined {
  const value = words.get(key)
  if (value !== undefined) return { value, unit: '', isScale: false }
  const scale = scales[key]
  if (scale !== undefined && key.length > 1) return { value: scale, unit: '', isScale: true }
  const compound = /^([a-z]+)-([a-z]+)$/.exec(key)
  const [ten, one] = [words.get(compound?.[1] ?? ''), words.get(compound?.[2] ?? '')]
  if (ten !== undefined && one !== undefined) return { value: ten + one, unit: '', isScale: false }
  const figure = /^(?:[a-z]{1,2})?(\d[\d.,]*?)(?:-?([a-z/]+))?$/.exec(key)
  if (!figure) return undefined
  const [, digits = '', ending = ''] = figure
  const isOrdinal = /^(?:st|nd|rd|th|s)$/.test(ending)
  const times = scales[ending] ?? 1
  const isUnit = units.has(singular(ending))
  if (ending && !isOrdinal && times === 1 && !isUnit) return undefined
  return {
    value: plainNumber(digits) * (isUnit ? 1 : times),
    unit: isUnit ? singular(ending) : '',
    isScale: false,
  }
}

/** The unit that follows a number, past words such as "million" and "square". */
function unitBeside(keys: readonly string[], at: number): string {
  for (const key of keys.slice(at + 1, at + 3)) {
    if (units.has(singular(key))) return singular(key)
    if (currencies.test(key)) return key
  }
  return ''
}

/** Digits as a number: a comma before three digits parts thousands. */
function plainNumber(digits: string): number {
  const plain = digits.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(/\.(?=\d{3}[.,]\d)/g, '')
  return Number(plain.replace(',', '.'))
}

function singular(key: string): string {
  return units.has(key) ? key : key.replace(/s$/, '')
}
