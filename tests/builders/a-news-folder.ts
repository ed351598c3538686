import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A real folder of article files that goes when the test is over. */
export interface NewsFolder {
  readonly path: string
  /** Writes a file, its folders included, and gives its full path. */
  write(name: string, content: string | Uint8Array): string
  /** The full path of a file of the folder. */
  at(name: string): string
}

/** Makes a folder with the files given, by name; empty without them. */
export function aNewsFolder(files: Readonly<Record<string, string>> = {}): NewsFolder {
  const path = mkdtempSync(join(tmpdir(), 'broadsheet-news-'))
  onTestFinished(() => {
    rmSync(path, { recursive: true, force: true })
  })
  const at = (name: string) => join(path, name)
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(at(name)), { recursive: true })
    writeFileSync(at(name), content)
    return at(name)
  }
  for (const [name, content] of Object.entries(files)) write(name, content)
  return { path, write, at }
}

/** A folder with a copy of another, so that a test never works on files it does not own. */
export function aCopyOf(folder: string): NewsFolder {
  const copy = aNewsFolder()
  cpSync(folder, copy.path, { recursive: true })
  return copy
}

const places = ['Port Almond', 'Ostrey', 'Lower Fenwick', 'Tarn Hill', 'Vessel Bay', 'Quarrington']
const matters = ['ferry', 'library', 'bakery', 'bridge', 'orchard', 'reservoir', 'observatory']
const deeds = ['reopens', 'is sold', 'wins a prize', 'loses its roof', 'gets a new warden']

/** A short text of news no other number tells: headline, dateline and three paragraphs. */
export function aNewsText(number: number): string {
  const place = places[number % places.length] ?? ''
  const matter = matters[Math.floor(number / places.length) % matters.length] ?? ''
  const deed = deeds[Math.floor(number / (places.length * matters.length)) % deeds.length] ?? ''
  const word = (salt: number) => `${matter}${((number + 7) * salt * 7919) % 99991}`
  return [
    `The ${matter} of ${place} ${deed}, case ${number}`,
    `${place.toUpperCase()} — Case ${number} of the ${matter} was settled on the day of ${word(3)} by the keeper of ${word(5)} and the clerk of ${word(11)}.`,
    `Neighbours of ${word(13)} said the ${word(17)} had waited for ${word(19)} since the winter of ${word(23)}.`,
    `Nothing else in ${place} is called ${word(29)}, and ${word(31)} remains what ${word(37)} was.`,
  ].join('\n\n')
}
