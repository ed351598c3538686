// What the page sends is `unknown` until it went through here. What does not fit throws: the page
// is ours, so a wrong shape is a bug or an intruder, and neither deserves an answer.
import { checkedAct } from './check-acts.ts'
import { checkedText, isRecord } from './check-values.ts'
import { commands, exportKinds } from './contract.ts'
import type { ExportFile, MainWish, NewFile, RecordedAct } from './contract.ts'
import type { ToInbox } from './inbox-contract.ts'

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
