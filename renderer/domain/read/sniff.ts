import type { Problem } from '../article.ts'
import { xmlRoot } from './xml/xml-root.ts'

interface Kind {
  /** With its article, for a sentence: `a PDF`. */
  readonly called: string
  /** In the plural, for a sentence: `PDF files`. */
  readonly files: string
  readonly starts: readonly number[]
  /** Where the bytes stand; 0 unless told. */
  readonly at?: number
}

const ascii = (words: string): readonly number[] => [...words].map((letter) => letter.charCodeAt(0))

const kinds: readonly Kind[] = [
  { called: 'a PDF', files: 'PDF files', starts: ascii('%PDF') },
  { called: 'a property list of a Mac', files: 'them', starts: ascii('bplist0') },
  { called: 'a tar archive', files: 'them', starts: ascii('ustar'), at: 257 },
  { called: 'a 7-Zip archive', files: 'archives', starts: ascii('7z\u00bc\u00af') },
  { called: 'a RAR archive', files: 'archives', starts: ascii('Rar!') },
  { called: 'a picture (PNG)', files: 'pictures', starts: [0x89, 0x50, 0x4e, 0x47] },
  { called: 'a picture (JPEG)', files: 'pictures', starts: [0xff, 0xd8, 0xff] },
  { called: 'a picture (GIF)', files: 'pictures', starts: ascii('GIF8') },
  { called: 'a picture (WebP) or a sound', files: 'them', starts: ascii('RIFF') },
  { called: 'a picture (TIFF)', files: 'pictures', starts: [0x49, 0x49, 0x2a, 0x00] },
  { called: 'a video or picture', files: 'them', starts: ascii('ftyp'), at: 4 },
  { called: 'a sound (MP3)', files: 'sounds', starts: ascii('ID3') },
  { called: 'a sound (Ogg)', files: 'sounds', starts: ascii('OggS') },
  { called: 'a database (SQLite)', files: 'databases', starts: ascii('SQLite format 3') },
  { called: 'a program', files: 'programs', starts: [0x7f, 0x45, 0x4c, 0x46] },
]

/** Why bytes cannot be an article's text, judged by how they begin; `null` when nothing speaks against it. */
export function foreignBytes(bytes: Uint8Array): Problem | null {
  const kind = kinds.find(({ starts, at = 0 }) => starts.every((byte, n) => bytes[at + n] === byte))
  return kind ? notYet(kind.called, kind.files) : null
}

const textKinds: readonly {
  readonly called: string
  readonly files: string
  readonly says: RegExp
}[] = [
  {
    called: 'a data file (JSON)',
    files: 'JSON of this kind',
    says: /^\s{0,40}[[{]\s{0,40}(?:"[\w:@.-]{1,60}"\s?:|\{\s{0,40}")/,
  },
]

/** Why a text is not an article Broadsheet reads, or `null`. */
export function foreignText(text: string): Problem | null {
  const head = text.slice(0, 8192)
  const kind = textKinds.find(({ says }) => says.test(head))
  return kind ? notYet(kind.called, kind.files) : foreignXml(text)
}

/** XML that is no page and of no kind that is read: its words alone would be no article. */
function foreignXml(text: string): Problem | null {
  const root = xmlRoot(text)
  if (!root?.declared || /^(?:html|body)$/i.test(root.name)) return null
  if (/1999\/xhtml/.test(root.tag)) return null
  return {
    reason: `This is XML of a kind Broadsheet does not read (its root is “${root.name}”).`,
    advice: 'Save the article as a web page (.html), as Markdown (.md) or as plain text (.txt).',
  }
}

function notYet(called: string, files: string): Problem {
  return {
    reason: `This is ${called}; Broadsheet does not read ${files} yet.`,
    advice: 'Save the article as a web page (.html), as Markdown (.md) or as plain text (.txt).',
  }
}

/** Whether text holds so many control characters that it was never text. */
export function isGarbled(text: string): boolean {
  const head = text.slice(0, 65536)
  const controls =
    head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F\uFFFD\uFFFE\uFFFF]/g)?.length ?? 0
  return controls > head.length * 0.02
}

/**
 * What a text is by its content: a page, Markdown or plain. The name's ending only decides where the
 * content says nothing, because files are renamed more often than they are rewritten.
 */
export function formatOf(text: string, path: string): 'html' | 'md' | 'txt' {
  const head = text.slice(0, 16384)
  if (isPage(head)) return 'html'
  const namedMarkdown = /\.(?:md|markdown|mdown|mkd)$/i.test(path)
  return isMarkdown(head, namedMarkdown) ? 'md' : 'txt'
}

function isPage(head: string): boolean {
  const start = head.replace(/^(?:\s|<\?xml[^>]{0,200}>|<!--[\s\S]{0,4000}?-->){1,20}/, '')
  if (
    /^<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|article|main|div|p|h1|section|header|table|center|span|figure)[\s>/]/i.test(
      start,
    )
  )
    return true
  return /<(?:html|body)[\s>]/i.test(head) && /<\/(?:head|title|p|div)>/i.test(head)
}

function isMarkdown(head: string, named: boolean): boolean {
  if (
    /^(?:---|\+\+\+)\s*\n[\s\S]{0,12000}?\n(?:---|\.\.\.|\+\+\+)\s*(?:\n|$)/.test(
      head.replace(/\r\n?/g, '\n'),
    )
  )
    return true
  return (
    named || /^#{1,6} \S/m.test(head) || /\]\((?:https?:|mailto:|\/|#)[^)\s]{0,400}\)/.test(head)
  )
}
