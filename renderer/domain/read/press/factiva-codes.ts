import type { FieldMeaning } from '../draft.ts'
import { oneLine } from '../folding.ts'
import type { Entry } from './entries.ts'
import { pressField, type PressExport, type PressItem } from './item.ts'

const codes: Readonly<Record<string, FieldMeaning | 'about' | 'text'>> = {
  HD: 'headline',
  BY: 'byline',
  PD: 'published',
  SN: 'outlet',
  SE: 'section',
  LA: 'language',
  CY: 'licence',
  CR: 'credit',
  LP: 'text',
  TD: 'text',
  ...Object.fromEntries(
    'AN ART CLM CO CT DLN ED ET IN IPC IPD NS PG PUB RE RF SC VOL WC'
      .split(' ')
      .map((code) => [code, 'about'] as const),
  ),
}

interface Coded {
  readonly code: string
  readonly entries: readonly Entry[]
}

/**
 * Factiva's exports with codes: `HD` headline, `BY` byline, `LP` and `TD` text, `AN` the document's
 * number; `null` when this is none.
 */
export function readFactivaCodes(entries: readonly Entry[]): PressExport | null {
  const coded = codedIn(entries)
  const items: PressItem[] = []
  let open: Coded[] = []
  for (const one of coded) {
    open.push(one)
    if (one.code !== 'AN') continue
    const item = itemOf(open)
    if (item) items.push(item)
    open = []
  }
  return items.length === 0 ? null : { items, declared: null }
}

/** Lines after a code are the code's until the next; what stands before the first belongs to none. */
function codedIn(entries: readonly Entry[]): readonly Coded[] {
  const found: { code: string; entries: Entry[] }[] = []
  for (const entry of entries) {
    const match = /^([A-Z]{2,3})(?:\s+(.+))?$/.exec(entry.text)
    const code = match?.[1] ?? ''
    const last = found.at(-1)
    if (codes[code] !== undefined && !isWords(code, entry, last?.code)) {
      const value = match?.[2]
      found.push({
        code,
        entries: value === undefined ? [] : [{ ...withoutBlock(entry), text: value }],
      })
    } else if (last && !(last.code === 'AN' && last.entries.length > 0)) last.entries.push(entry)
  }
  return found
}

/** `IN` and `CO` may start a line of the text itself: in it, only codes that follow a text count. */
function isWords(code: string, { apart }: Entry, last: string | undefined): boolean {
  const inText = last === 'TD' || last === 'LP'
  return (
    inText &&
    !apart &&
    !['TD', 'CO', 'IN', 'NS', 'RE', 'PUB', 'AN', 'RF', 'ART', 'CT'].includes(code)
  )
}

function withoutBlock({ text, apart }: Entry): Entry {
  return { text, apart }
}

function itemOf(coded: readonly Coded[]): PressItem | null {
  const words = (code: string) =>
    oneLine(
      coded
        .filter((one) => one.code === code)
        .flatMap(({ entries }) => entries.map(({ text }) => text))
        .join(' '),
    )
  if (words('HD') === '' || (words('SN') === '' && words('PD') === '')) return null
  const isText = ({ code }: Coded) => codes[code] === 'text'
  return {
    name: words('AN'),
    headline: words('HD'),
    fields: coded.flatMap(({ code }) => {
      const means = codes[code] ?? 'about'
      if (means === 'about' || means === 'text') return []
      return pressField(means, `Factiva: ${code}`, words(code))
    }),
    standfirst: '',
    body: coded.filter(isText).flatMap(({ entries }) => entries.map(apartFirst)),
    above: ['SE', 'WC', 'ET', 'PG', 'SC', 'ED', 'CLM'].flatMap((code) =>
      words(code) === '' ? [] : [`${code} ${words(code)}`],
    ),
    below: coded
      .filter(({ code }) => ['CO', 'IN', 'NS', 'RE', 'PUB', 'AN', 'ART', 'CT', 'RF'].includes(code))
      .map(({ code }) => `${code} ${words(code)}`),
    all: coded.flatMap(({ entries }) => entries),
  }
}

/** Lead and text are paragraphs of their own, gap or not. */
function apartFirst(entry: Entry, at: number): Entry {
  return at === 0 ? { ...entry, apart: true } : entry
}
