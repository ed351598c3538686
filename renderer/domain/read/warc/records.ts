import { ByteReader } from './byte-reader.ts'

/** A record of a web archive. */
export interface WebRecord {
  /** `response`, `resource`, `request`, `revisit`, `warcinfo`, …; every record of an ARC file is a response. */
  readonly type: string
  readonly address: string
  /** When it was taken, as it stands there; empty when that is not said. */
  readonly date: string
  /** Of what the block is, as the record says. */
  readonly contentType: string
  /** The record's content: for responses with the server's own head; empty when larger than 64 MB. */
  readonly block: Uint8Array
  /** Whether all of the block was there. */
  readonly isWhole: boolean
}

/** Larger blocks are films and archives. 64 MB. */
const largest = 64 * 1024 * 1024
const longestLine = 64 * 1024
/** More fields than any record has. */
const mostFields = 200
/** Kinds of record that show something of the web; of the others only the fields are read. */
const shown = new Set(['response', 'resource', 'conversion'])

/**
 * The records of a WARC or ARC file, one by one. Between them everything is passed over until the next one
 * begins, so a record whose length is stated wrong costs no more than itself.
 */
export function* webRecords(pieces: Iterable<Uint8Array>): Generator<WebRecord> {
  const reader = new ByteReader(pieces)
  for (let line = reader.line(longestLine); line !== null; line = reader.line(longestLine)) {
    const words = text(line)
    const record = words.startsWith('WARC/') ? warcRecord(reader) : arcRecord(reader, words)
    if (record) yield record
  }
}

function warcRecord(reader: ByteReader): WebRecord {
  const fields = fieldsOf(reader)
  const type = (fields.get('warc-type') ?? '').toLowerCase()
  const length = Number(fields.get('content-length') ?? '0') || 0
  const block = shown.has(type) ? blockOf(reader, length) : passed(reader, length)
  return {
    ...block,
    type,
    address: (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, ''),
    date: fields.get('warc-date') ?? '',
    contentType: fields.get('content-type') ?? '',
  }
}

/** `http://paper.example/ 192.0.2.1 20250131120000 text/html 1234`, and in version 2 some more between. */
const arcLine =
  /^([a-z][a-z0-9+.-]{1,20}:\S{1,4000}) \S{1,60} (\d{8,14}) (\S{1,200})(?: \S{1,200}){0,5} (\d{1,12})\s*$/i

function arcRecord(reader: ByteReader, line: string): WebRecord | null {
  const found = arcLine.exec(line)
  if (!found) return null
  const [, address = '', date = '', contentType = '', length = '0'] = found
  const isHead = address.startsWith('filedesc:')
  const block = isHead ? passed(reader, Number(length)) : blockOf(reader, Number(length))
  return { ...block, type: isHead ? 'warcinfo' : 'response', address, date, contentType }
}

type Block = Pick<WebRecord, 'block' | 'isWhole'>

function blockOf(reader: ByteReader, length: number): Block {
  if (length > largest) return passed(reader, length)
  const block = reader.take(length)
  return { block, isWhole: block.length === length }
}

function passed(reader: ByteReader, length: number): Block {
  return { block: new Uint8Array(0), isWhole: reader.skip(length) === length }
}

function fieldsOf(reader: ByteReader): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  let name = ''
  for (let number = 0; number < mostFields; number += 1) {
    const line = text(reader.line(longestLine) ?? new Uint8Array(0)).replace(/[\r\n]+$/, '')
    if (line === '') break
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line)) fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`)
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase()
      fields.set(name, line.slice(colon + 1).trim())
    }
  }
  return fields
}

function text(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}
