import type { HeldPicture, LeftOut, Problem } from '../../article.ts'
import { heldPicture } from '../held-pictures.ts'
import { noPatience, patience } from '../patience.ts'
import type { Part, ReadFormat, ReadInside, Reading } from '../source.ts'
import { kindsInArchive } from './companions.ts'
import { openZip, ZipTrouble, type Zip } from './open-zip.ts'

/** Stands between a file in an archive and the part of that file: `news/week.html › 3`. */
export const within = ' › '

/**
 * Reads every file of a zip archive as if it lay in the folder, pages with the pictures that lie beside
 * them. What belongs to a page is not missed; what gives no article is left out with its own reason.
 */
export const readZip: ReadFormat = async ({ bytes }, inside) => {
  try {
    return await readAll(openZip(bytes), inside)
  } catch (error) {
    if (error instanceof ZipTrouble) return { kind: 'problem', problem: refused(error) }
    throw error
  }
}

function refused({ message }: ZipTrouble): Problem {
  return {
    reason: `This zip archive was not opened: ${message}.`,
    advice: 'Unpack it with another program and add what it holds.',
  }
}

async function readAll(zip: Zip, inside: ReadInside): Promise<Reading> {
  const isOver = patience()
  const used = new Set<string>()
  const pictureAt = (path: string): HeldPicture | null => {
    const picture = zip.bytes(path.normalize('NFC'))
    if (picture) used.add(path.normalize('NFC'))
    return picture && heldPicture(picture)
  }
  const kinds = kindsInArchive(zip.names)
  const parts: Part[] = []
  const leftOut: LeftOut[] = []
  for (const [name, kind] of kinds) {
    if (kind !== 'readable') continue
    const found = isOver()
      ? without(name, noPatience)
      : await readEntry({ zip, name, pictureAt }, inside)
    parts.push(...found.parts)
    leftOut.push(...found.leftOut)
  }
  const alone = kinds.filter(([name, kind]) => kind === 'picture' && !used.has(name))
  leftOut.push(
    ...alone.map(([name]) => ({ name, reason: 'It is a picture, and no page shows it.' })),
  )
  if (parts.length === 0 && leftOut.length === 0) return { kind: 'problem', problem: emptyArchive }
  return { kind: 'bundle', parts, declared: null, leftOut }
}

const emptyArchive = {
  reason: 'There is no article in this archive.',
  advice: 'Open it in another program and see what it holds.',
}

interface Entry {
  readonly zip: Zip
  readonly name: string
  readonly pictureAt: (path: string) => HeldPicture | null
}

interface Found {
  readonly parts: readonly Part[]
  readonly leftOut: readonly LeftOut[]
}

async function readEntry({ zip, name, pictureAt }: Entry, inside: ReadInside): Promise<Found> {
  const bytes = zip.bytes(name)
  if (!bytes) return without(name, zip.isLocked(name) ? locked : damaged)
  return flattened(name, bytes, await inside({ path: name, bytes, pictureAt }))
}

const locked = 'It is locked with a password.'
const damaged = 'It is damaged, or packed in a way Broadsheet does not know.'

function without(name: string, reason: string): Found {
  return { parts: [], leftOut: [{ name, reason }] }
}

/** What a file inside another gave, as parts of the outer one: each named by the way to it. */
export function flattened(name: string, bytes: Uint8Array, reading: Reading): Found {
  switch (reading.kind) {
    case 'problem':
      return without(name, reading.problem.reason)
    case 'article': {
      const { draft, decoded } = reading
      return {
        parts: [{ draft, name, content: bytes, ...(decoded ? { decoded } : {}) }],
        leftOut: [],
      }
    }
    case 'bundle':
      return {
        parts: reading.parts.map((part) => ({ ...part, name: name + within + part.name })),
        leftOut: reading.leftOut.map((left) => ({ ...left, name: name + within + left.name })),
      }
  }
}
