import { access, realpath } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { safePath } from './names.ts'
import { pathInside } from './offers.ts'

/** A name any disk takes: headlines hold slashes, colons and worse. */
export function fileName(name: string, ending: string): string {
  // What Windows forbids is left out everywhere: documents travel. The folder is not the name's to say.
  const plain = safePath(`${name.replace(/[/\\]/g, '-')}.${ending}`, 'win32')
  return plain === null || plain.startsWith('.') ? `comparison.${ending}` : plain
}

/** A name typed without an ending gets one, unless that would put it over another file unasked. */
export async function withEnding(path: string, ending: string): Promise<string> {
  if (extname(path) !== '') return path
  const whole = `${path}.${ending}`
  const isTaken = await access(whole).then(
    () => true,
    () => false,
  )
  return isTaken ? path : whole
}

/** Whether a file lies in a folder, whatever links and capitals lead there. */
export async function isInside(folder: string | null, path: string): Promise<boolean> {
  if (folder === null) return false
  const [real, realFolder] = await Promise.all([realFolderOf(dirname(path)), realFolderOf(folder)])
  return pathInside(realFolder, join(real, basename(path))) !== ''
}

async function realFolderOf(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder) // not there: writing into it will say so
}
