// What the page sends is `unknown` until it went through here. What does not fit throws: the page
// is ours, so a wrong shape is a bug or an intruder, and neither deserves an answer.
import { commands, exportKinds } from './contract.ts'
import type { ExportFile, MainWish, NewFile, OutletEntry, ReaderAct } from './contract.ts'
import type { RecordedAct } from './contract.ts'
import type { ToInbox } from './inbox-contract.ts'

/** The longest text accepted where a path, a name or an address is expected. */
const longest = 32_768

/** A text that can be a path, a name or an address. */
export function checkedText(value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > longest) {
    throw new TypeError('a text was expected')
  }
  return value
}

/** A whole number of at least 0. */
export function checkedNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new TypeError('a whole number was expected')
  }
  return value
}

/** The address of two to six articles side by side: their ids, and perhaps the name of a view. */
const comparison = /^#\/compare((?:\/[0-9a-f]{24}(?:-\d{1,9})?){2,6})(?:\/[a-z]{1,20})?$/

/** The address of a comparison on the page, `#` included. */
export function checkedComparison(value: unknown): string {
  const hash = checkedText(value)
  const ids = comparedIn(hash)
  if (ids.length < 2 || new Set(ids).size < ids.length) {
    throw new TypeError('a comparison was expected')
  }
  return hash
}

/** The ids in the address of a comparison, in its order; none in any other address. */
export function comparedIn(hash: string): readonly string[] {
  return (comparison.exec(hash)?.[1] ?? '').split('/').filter((id) => id !== '')
}

/** What another window wants of the main one. */
export function checkedWish(value: unknown): MainWish {
  if (!isRecord(value)) throw new TypeError('a wish was expected')
  const { kind, article, lit } = value
  if (kind === 'show') {
    return { kind, article: checkedText(article), lit: lit === '' ? '' : checkedText(lit) }
  }
  const command = commands.find((name) => name === value['command'])
  if (kind !== 'command' || !command) throw new TypeError('a wish was expected')
  return { kind, command }
}

/** A file to add. */
export function checkedNewFile(value: unknown): NewFile {
  if (isRecord(value) && value['kind'] === 'offered') {
    return { kind: 'offered', id: checkedText(value['id']) }
  }
  if (isRecord(value) && value['kind'] === 'bytes' && value['bytes'] instanceof Uint8Array) {
    return { kind: 'bytes', name: checkedText(value['name']), bytes: value['bytes'] }
  }
  throw new TypeError('a file was expected')
}

/** The longest document that is written, in UTF-16 units: six long articles come to a tenth of it. */
const longestDocument = 64 * 1024 * 1024

/** A comparison to keep as a file. */
export function checkedExport(value: unknown): ExportFile {
  if (!isRecord(value)) throw new TypeError('a document was expected')
  const { name, text } = value
  const kind = exportKinds.find((known) => known === value['kind'])
  if (kind === undefined || typeof text !== 'string' || text.length > longestDocument) {
    throw new TypeError('a document was expected')
  }
  return { kind, name: checkedText(name), text }
}

/** An act of the reader, without anything that does not belong to it. */
export function checkedAct(value: unknown): ReaderAct {
  if (!isRecord(value)) throw new TypeError('an act was expected')
  switch (value['kind']) {
    case 'read':
    case 'starred':
      return {
        kind: value['kind'],
        article: checkedText(value['article']),
        on: checkedSwitch(value['on']),
      }
    case 'corrected':
      return {
        kind: 'corrected',
        article: checkedText(value['article']),
        field: checkedText(value['field']),
        values: value['values'] === null ? null : checkedTexts(value['values']),
      }
    case 'outlet':
      return {
        kind: 'outlet',
        name: checkedText(value['name']),
        entry: value['entry'] === null ? null : checkedOutlet(value['entry']),
      }
    default:
      throw new TypeError('an act was expected')
  }
}

function checkedSwitch(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new TypeError('yes or no was expected')
  return value
}

/** The most values a row of attributions or a list of names may hold. */
const mostTexts = 100

function checkedTexts(value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length > mostTexts) throw new TypeError('texts were expected')
  return value.map(checkedText)
}

function checkedOutlet(value: unknown): OutletEntry {
  if (!isRecord(value)) throw new TypeError('an outlet was expected')
  const { kind, country } = value
  if (
    typeof kind !== 'string' ||
    typeof country !== 'string' ||
    kind.length + country.length > 99
  ) {
    throw new TypeError('an outlet was expected')
  }
  return {
    short: checkedTexts(value['short']),
    domains: checkedTexts(value['domains']),
    kind,
    country,
  }
}

/** An act as it lies on disk. */
export function checkedRecordedAct(value: unknown): RecordedAct {
  if (!isRecord(value)) throw new TypeError('a recorded act was expected')
  const { number, time, act } = value
  return { number: checkedNumber(number), time: checkedNumber(time), act: checkedAct(act) }
}

/** A message from the library, or `null` when it is none. */
export function checkedToInbox(value: unknown): ToInbox | null {
  if (!isRecord(value)) return null
  const { kind, paths, number } = value
  if (kind === 'want' && Array.isArray(paths)) {
    return { kind, paths: paths.filter((path) => typeof path === 'string') }
  }
  if (kind === 'stop' || kind === 'resume') return { kind }
  return kind === 'filed' && typeof number === 'number' ? { kind, number } : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
