import type { HeldPicture } from '../../article.ts'
import { heldPicture } from '../held-pictures.ts'
import { answerOf, type Answer } from './http.ts'
import { webRecords, type WebRecord } from './records.ts'

/** A page or a document that was captured. */
export interface Capture {
  readonly address: string
  /** When it was captured, as the record says it. */
  readonly date: string
  readonly kind: 'page' | 'document'
  readonly contentType: string
  readonly body: Uint8Array
  /** Whether the record was there to its end. */
  readonly isWhole: boolean
}

/** What lies in a web archive, as far as a reader of articles cares. */
export interface WebArchive {
  readonly captures: readonly Capture[]
  readonly pictures: ReadonlyMap<string, HeldPicture>
  /** Whether the last record was there to its end. */
  readonly isWhole: boolean
  /** Pages that were asked for and did not come, and why. */
  readonly missed: readonly { readonly name: string; readonly reason: string }[]
}

/** All pictures of an archive together. 200 MB. */
const mostPictures = 200 * 1024 * 1024
/** All pages of an archive together. 300 MB. */
const mostPages = 300 * 1024 * 1024

/** Sorts the records of one or several WARC or ARC files: pages, documents, pictures; the rest is passed over. */
export function sortedArchive(files: Iterable<Iterable<Uint8Array>>): WebArchive {
  const sorter = new Sorter()
  for (const file of files) for (const record of webRecords(file)) sorter.add(record)
  return sorter
}

class Sorter implements WebArchive {
  readonly captures: Capture[] = []
  readonly pictures = new Map<string, HeldPicture>()
  readonly missed: { readonly name: string; readonly reason: string }[] = []
  isWhole = true
  readonly #bodies = new Map<string, readonly Uint8Array[]>()
  #pictureBytes = 0
  #pageBytes = 0

  add(record: WebRecord): void {
    if (!record.isWhole) this.isWhole = false
    if (!/^https?:/i.test(record.address) || record.block.length === 0) return
    const answer = answerIn(record)
    const kind = kindOf(answer)
    if (kind === 'picture') this.#addPicture(record, answer)
    else if (kind !== 'other') this.#addCapture(record, answer, kind)
  }

  #addPicture({ address }: WebRecord, { body }: Answer): void {
    const picture = this.#pictureBytes < mostPictures ? heldPicture(body) : null
    if (!picture || this.pictures.has(address)) return
    this.#pictureBytes += body.length
    // A copy: the body is a view of a block that would stay in memory whole.
    this.pictures.set(address, { ...picture, bytes: body.slice() })
  }

  #addCapture(record: WebRecord, answer: Answer, kind: Capture['kind']): void {
    const { address, date, isWhole } = record
    const { body, contentType, packed, status } = answer
    const why = whyMissed(status, packed, this.#pageBytes > mostPages)
    if (why === 'redirect') return
    if (why !== null) {
      this.missed.push({ name: address, reason: why })
      return
    }
    const earlier = this.#bodies.get(address) ?? []
    if (earlier.some((one) => isSame(one, body))) return
    this.#bodies.set(address, [...earlier, body])
    this.#pageBytes += body.length
    this.captures.push({ address, date, kind, contentType, body, isWhole })
  }
}

/** Resources were never answers of a server: their block is the thing itself. */
function answerIn({ type, block, contentType }: WebRecord): Answer {
  const answer = answerOf(block)
  if (type === 'response') return answer
  const kind = contentType.toLowerCase().replace(/;.*$/s, '').trim()
  return { status: 200, kind, contentType, body: block, packed: '' }
}

function whyMissed(status: number, packed: string, isFull: boolean): string | null {
  if (status >= 300 && status < 400) return 'redirect'
  if (status >= 400) return `The server answered ${String(status)} instead of sending the page.`
  if (packed !== '') return `It is packed in a way that is not read here (${packed}).`
  return isFull ? 'The archive holds more than 300 MB of pages.' : null
}

const documents = /^application\/(?:pdf|epub\+zip|rtf|msword|vnd\.(?:openxml|oasis)[\w.-]{1,80})$/
const untold = /^(?:$|text\/plain$|application\/octet-stream$|unk$|no-type$)/

function kindOf({ kind, body }: Answer): 'page' | 'document' | 'picture' | 'other' {
  if (body.length === 0) return 'other'
  if (kind === 'text/html' || kind === 'application/xhtml+xml') return 'page'
  if (documents.test(kind)) return 'document'
  if (kind.startsWith('image/')) return 'picture'
  if (!untold.test(kind)) return 'other'
  const head = new TextDecoder('utf-8').decode(body.subarray(0, 1024))
  if (/^\s{0,99}(?:<!--[^]{0,400}?-->\s{0,9})?<(?:!doctype html|html)[\s>]/i.test(head))
    return 'page'
  return heldPicture(body) ? 'picture' : 'other'
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}
