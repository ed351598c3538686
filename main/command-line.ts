import { statSync } from 'node:fs'
import { resolve } from 'node:path'

/** What the program was started with. All paths are absolute. */
export interface CommandLine {
  /** The folder to watch in this run, or `null` for the one the reader chose. Never saved. */
  readonly library: string | null
  /** Where this run keeps its own data, or `null` for the usual place. */
  readonly userData: string | null
  /** Files to offer to the reader. */
  readonly files: readonly string[]
}

/**
 * Reads what came after the name of the program.
 *
 * Switches of Electron and the folder of the program itself may stand among the words: only
 * regular files that are not `self` (the program's own script) count as files.
 */
export function readCommandLine(
  words: readonly string[],
  folder: string,
  self: string,
): CommandLine {
  const absolute = (path: string | null) => (path === null ? null : resolve(folder, path))
  const library = switchValue(words, '--library')
  const userData = switchValue(words, '--user-data')
  const taken = new Set([...library.places, ...userData.places])
  const files = words
    .filter((word, place) => !taken.has(place) && !word.startsWith('-') && word !== '')
    .map((word) => resolve(folder, word))
    .filter((path) => path !== self && isFile(path))
  return { library: absolute(library.value), userData: absolute(userData.value), files }
}

interface SwitchValue {
  readonly value: string | null
  /** Where in the words the switch and its value stand. */
  readonly places: readonly number[]
}

/** The value of `--name value` or `--name=value`; the last one wins. */
function switchValue(words: readonly string[], name: string): SwitchValue {
  let found: SwitchValue = { value: null, places: [] }
  words.forEach((word, place) => {
    const next = words[place + 1]
    if (word.startsWith(`${name}=`)) {
      found = { value: word.slice(name.length + 1), places: [...found.places, place] }
    } else if (word === name && next !== undefined) {
      found = { value: next, places: [...found.places, place, place + 1] }
    }
  })
  return found.value === '' ? { ...found, value: null } : found
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
