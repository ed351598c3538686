import { gzipSync, strToU8 } from 'fflate'
import { joined } from '../../renderer/domain/read/gzip/unpacked.ts'

/** One record of a WARC file: `type` and what the server sent. */
export interface TestRecord {
  readonly address: string
  readonly body: string | Uint8Array
  readonly type?: 'response' | 'resource' | 'request' | 'revisit'
  /** `200 OK`, `404 Not Found` */
  readonly status?: string
  readonly contentType?: string
  /** Further lines of the server's head. */
  readonly head?: string
  /** What the record says of its length, when that is not the truth. */
  readonly length?: number
}

/** The day on which every record was captured. */
const captureDate = '2025-01-31T12:00:00Z'

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content
}

function block(record: TestRecord): Uint8Array {
  const { body, type = 'response', status = '200 OK', contentType = 'text/html' } = record
  if (type === 'resource') return bytesOf(body)
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${contentType}\r\n${record.head ?? ''}\r\n`
  return joined([strToU8(head), bytesOf(body)])
}

/** A WARC record as bytes. */
function aRecord(record: TestRecord): Uint8Array {
  const content = block(record)
  const { type = 'response', contentType = 'text/html' } = record
  const said = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${record.address}`,
    `WARC-Date: ${captureDate}`,
    `Content-Type: ${type === 'resource' ? contentType : 'application/http; msgtype=response'}`,
    `Content-Length: ${String(record.length ?? content.length)}`,
  ]
  return joined([strToU8(`${said.join('\r\n')}\r\n\r\n`), content, strToU8('\r\n\r\n')])
}

/** A WARC file. */
export function aWarc(...records: readonly TestRecord[]): Uint8Array {
  return joined(records.map((record) => aRecord(record)))
}

/** A WARC file whose records are packed one by one, as crawlers write them. */
export function aPackedWarc(...records: readonly TestRecord[]): Uint8Array {
  return joined(records.map((record) => gzipSync(aRecord(record))))
}

/** An ARC file, which was there before WARC. */
export function anArc(...records: readonly TestRecord[]): Uint8Array {
  const head = '1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n'
  const parts = records.map((record) => {
    const content = block(record)
    const line = `${record.address} 192.0.2.1 20250131120000 ${record.contentType ?? 'text/html'} ${String(content.length)}\n`
    return joined([strToU8(line), content, strToU8('\n')])
  })
  const first = `filedesc://test.arc 0.0.0.0 20250131120000 text/plain ${String(head.length)}\n${head}\n`
  return joined([strToU8(first), ...parts])
}
