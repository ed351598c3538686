import { gzipSync } from 'node:zlib'
import { strToU8, zipSync, type Zippable } from 'fflate'
import {
  damaged,
  hostileBytes,
  hostileText,
  laughs,
  sentence,
  type HostileFile,
} from './a-hostile-file.ts'

const page = strToU8(`<html><body><h1>Ferry</h1><p>${sentence.repeat(5)}</p></body></html>`)
const empty = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)
const zip = (entries: Zippable) => zipSync(entries, { level: 9 })

/** A zip archive whose lists state another size than its entry has. */
function lying(entries: Zippable, size: number): Uint8Array {
  const bytes = zip(entries)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 30 < bytes.length; at += 1) {
    const mark = view.getUint32(at, true)
    if (mark === 0x04034b50) view.setUint32(at + 22, size, true)
    if (mark === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return bytes
}

/** The same, with a flag in the lists that says the entries are locked. */
function locked(entries: Zippable): Uint8Array {
  const bytes = zip(entries)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at + 30 < bytes.length; at += 1) {
    const mark = view.getUint32(at, true)
    if (mark === 0x04034b50) view.setUint16(at + 6, 1, true)
    if (mark === 0x02014b50) view.setUint16(at + 8, 1, true)
  }
  return bytes
}

function nested(depth: number): Uint8Array {
  let inner = zip({ 'a.html': page })
  for (let at = 0; at < depth; at += 1) inner = zip({ 'a.zip': inner, 'b.zip': inner })
  return inner
}

/** Packed by Node, which takes no time over large bombs. */
function packed(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(bytes))
}

function nestedGzip(depth: number): Uint8Array {
  let inner: Uint8Array = page
  for (let at = 0; at < depth; at += 1) inner = packed(inner)
  return inner
}

const many = (count: number): Zippable =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${String(at)}.txt`, strToU8('a')]))

const record = (length: string, body: string) =>
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/a\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n${body}\r\n\r\n`
const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><h1>Ferry</h1><p>${sentence.repeat(5)}</p></body></html>`
const mhtml = (body: string) =>
  `From: <Saved by Blink>\nSnapshot-Content-Location: https://post.example/a\nSubject: Ferry\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="x"\n\n${body}`
const part = `--x\nContent-Type: text/html\nContent-Location: https://post.example/a\n\n<html><body><p>${sentence}</p></body></html>\n`
const list = (inside: string) =>
  `<?xml version="1.0"?><!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x"><plist version="1.0">${inside}</plist>`
const binary = (trailer: readonly number[], objects: readonly number[]) =>
  Uint8Array.from([...strToU8('bplist00'), ...objects, ...trailer])
/** The last 32 bytes of a binary property list: sizes of offsets and references, counts and the table's place. */
const trailer = (objects: number, table: number) => [
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  0,
  0,
  0,
  0,
  ...word32(objects),
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  ...word32(table),
]

function word32(value: number): readonly number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
}

/** Archives of files and of pages, made to hurt. */
export const hostileArchives: readonly HostileFile[] = [
  hostileBytes('an archive that swells a thousand times', 'a.zip', zip({ 'a.txt': empty(4) })),
  hostileBytes(
    'an archive that understates what it holds',
    'a.zip',
    lying({ 'a.txt': empty(4) }, 10),
  ),
  hostileBytes(
    'an archive that overstates what it holds',
    'a.zip',
    lying({ 'a.html': page }, 0xfffffff0),
  ),
  hostileBytes('an archive of archives, ten deep and twice each', 'a.zip', nested(10)),
  hostileBytes('an archive of 25,000 files', 'a.zip', zip(many(25_000))),
  hostileBytes('an archive of 2,000 files', 'a.zip', zip(many(2000))),
  hostileBytes(
    'an archive of names that lead out',
    'a.zip',
    zip({
      '../../a.html': page,
      '/etc/b.html': page,
      'C:\\c.html': page,
      __proto__: page,
      'a\u0000b.html': page,
    }),
  ),
  hostileBytes('a locked archive', 'a.zip', locked({ 'a.html': page })),
  hostileText('an archive without a list of contents', 'a.zip', 'PK\u0003\u0004'.repeat(1000)),
  hostileText(
    'an archive of ends alone',
    'a.zip',
    `PK\u0005\u0006${'\u0000'.repeat(18)}`.repeat(1000),
  ),
  ...damaged('an archive', 'a.zip', zip({ 'a.html': page, 'b.html': page })),
  hostileBytes('64 MB of nothing in gzip', 'a.gz', packed(empty(64))),
  hostileBytes('gzip in gzip, twenty deep', 'a.gz', nestedGzip(20)),
  ...damaged('gzip', 'a.html.gz', packed(page)),
  hostileText(
    'a web archive that overstates its record',
    'a.warc',
    record('99999999999', response),
  ),
  hostileText('a web archive that understates its record', 'a.warc', record('10', response)),
  hostileText('a web archive of a negative length', 'a.warc', record('-5', response)),
  hostileText(
    'a web archive of 3,000 records',
    'a.warc',
    record(String(response.length), response).repeat(3000),
  ),
  hostileText(
    'a web archive of a head without end',
    'a.warc',
    `WARC/1.0\r\n${'X: y\r\n'.repeat(200_000)}`,
  ),
  hostileBytes(
    'a packed web archive that swells',
    'a.warc.gz',
    packed(
      strToU8(
        record(String(64 * 1024 * 1024), 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n') +
          'a'.repeat(8 * 1024 * 1024),
      ),
    ),
  ),
  ...damaged('a web archive', 'a.warc', strToU8(record(String(response.length), response))),
  hostileText(
    'a saved page whose frames hold each other',
    'a.mhtml',
    mhtml(
      `${part.replace('<p>', '<iframe src="https://post.example/b"></iframe><p>')}${part.replaceAll('/a', '/b').replace('<p>', '<iframe src="https://post.example/a"></iframe><p>')}--x--`,
    ),
  ),
  hostileText('a saved page without its boundary', 'a.mhtml', mhtml(part.replace('--x', ''))),
  hostileText('a saved page of 10,000 parts', 'a.mhtml', mhtml(`${part.repeat(10_000)}--x--`)),
  hostileText(
    'a saved page of 1,000 parts in parts',
    'a.mhtml',
    mhtml(
      Array.from(
        { length: 1000 },
        (_, at) =>
          `--x\nContent-Type: multipart/related; boundary="x${String(at)}"\n\n--x${String(at)}\n`,
      ).join(''),
    ),
  ),
  ...damaged('a saved page', 'a.mhtml', strToU8(mhtml(`${part}--x--`))),
  hostileText(
    'a property list nested 50,000 deep',
    'a.webarchive',
    list('<dict><key>WebMainResource</key>'.repeat(50_000)),
  ),
  hostileText(
    'a property list of names that unfold',
    'a.webarchive',
    list('<dict><key>WebMainResource</key><string>&h;</string></dict>').replace(
      /<!DOCTYPE.*?>/,
      laughs,
    ),
  ),
  hostileBytes(
    'a binary list that holds itself',
    'a.webarchive',
    binary(trailer(1, 10), [0xa1, 0, 8]),
  ),
  hostileBytes(
    'a binary list of 4 billion things',
    'a.webarchive',
    binary(trailer(0xffffffff, 10), [0xa1, 0, 8]),
  ),
  hostileBytes(
    'a binary list of a string without end',
    'a.webarchive',
    binary(trailer(1, 13), [0x5f, 0x12, 0xff, 0xff, 0xff, 8]),
  ),
  hostileBytes('a binary list of nothing', 'a.webarchive', binary([], [])),
]
