import type { Problem } from '../../article.ts'
import type { Source } from '../source.ts'

/** Names of streams in the container of old Office files, and what file they tell of. */
const streams: readonly {
  readonly stream: string
  readonly reason: string
  readonly advice: string
}[] = [
  {
    stream: 'EncryptedPackage',
    reason: 'This document is locked with a password.',
    advice:
      'Open it in Word, take the password off (File, Info, Protect Document) and save it again.',
  },
  {
    stream: 'WordDocument',
    reason: 'This is a document of Word 97 to 2003 (.doc), which Broadsheet does not read.',
    advice: 'Open it in Word or LibreOffice and save it as a Word document (.docx).',
  },
  {
    stream: 'Workbook',
    reason: 'This is an old Excel table, not an article.',
    advice: 'Copy the text you need into a document and add that.',
  },
  {
    stream: 'PowerPoint Document',
    reason: 'This is an old PowerPoint presentation, not an article.',
    advice: 'Save its text as a document and add that.',
  },
  {
    stream: '__substg1.0_',
    reason: 'This is a message of Outlook (.msg), which Broadsheet does not read.',
    advice: 'Save the message as a mail file (.eml) or as a web page and add that.',
  },
]

/** Why an Office file is no Word document that can be read; `null` when it is one. */
export function notADocument({ head, bytes, entries }: Source): Problem | null {
  if (head.startsWith('PK')) return otherOffice(entries)
  const found = streams.find(({ stream }) => holds(bytes, stream))
  if (found) return { reason: found.reason, advice: found.advice }
  return {
    reason: 'This is an old or damaged Office file, which Broadsheet does not read.',
    advice: 'Open it in the program that made it and save it as a Word document (.docx).',
  }
}

function otherOffice(entries: readonly string[]): Problem | null {
  if (entries.some((name) => name.startsWith('word/'))) return null
  const table = entries.some((name) => name.startsWith('xl/'))
  return {
    reason: `This is ${table ? 'an Excel table' : 'a PowerPoint presentation'}, not an article.`,
    advice: 'Copy the text you need into a document and add that.',
  }
}

/** Names of streams are written with two bytes a letter, in a directory that may lie anywhere. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true
  return false
}
