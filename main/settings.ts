import { readFileSync, renameSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import type { Settings } from './contract.ts'
import { writeSafely } from './safe-write.ts'

/** Where the window was; all four in screen pixels. */
export interface WindowPlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

/** How large a window was, in screen pixels. */
export type WindowSize = Pick<WindowPlace, 'width' | 'height'>

/** Everything the program remembers between runs, apart from the reader's own work. */
export interface Remembered {
  readonly settings: Settings
  /** The folder the reader chose, or `null` before the first choice. */
  readonly folder: string | null
  readonly window: WindowPlace | null
  /** How large the last window that only compares was; it opens beside the main one. */
  readonly comparison: WindowSize | null
}

/** How a program looks that nobody has touched. */
export const defaults: Remembered = {
  settings: {
    theme: 'system',
    textSize: 19,
    sourcesWidth: 220,
    listWidth: 340,
    provenanceWidth: 300,
    sourcesShown: true,
    provenanceShown: true,
    sorts: {},
  },
  folder: null,
  window: null,
  comparison: null,
}

/** The settings file: read once, checked field by field, saved whole. */
export class SettingsFile {
  readonly #path: string
  #current: Remembered
  #saving: Promise<void> = Promise.resolve()
  #unsaved = 0

  /** Reads `settings.json` in `folder`; a damaged one is set aside as `settings.damaged.json`. */
  constructor(folder: string) {
    this.#path = join(folder, 'settings.json')
    this.#current = readSettings(this.#path)
  }

  /** All that is remembered now. */
  get current(): Remembered {
    return this.#current
  }

  /** Changes some of it; resolves when it is safe on disk. Saves follow each other in order. */
  async change(change: Partial<Remembered>): Promise<Remembered> {
    this.#current = { ...this.#current, ...change }
    const save = () => writeSafely(this.#path, `${JSON.stringify(this.#current, null, 2)}\n`)
    this.#saving = this.#saving.then(save, save)
    this.#unsaved += 1
    try {
      await this.#saving
    } finally {
      this.#unsaved -= 1
    }
    return this.#current
  }

  /** Whether a change is still on its way to the disk. */
  get isSaving(): boolean {
    return this.#unsaved > 0
  }

  /** Resolves when nothing is on its way any more, saved or not. */
  async settled(): Promise<void> {
    while (this.isSaving) await this.#saving.catch(() => undefined)
  }
}

/** A change of settings as the page sent it; every field it does not understand throws. */
export function checkedChange(change: unknown): Partial<Settings> {
  if (!isRecord(change)) throw new TypeError('a change of settings must be an object')
  for (const [name, value] of Object.entries(change)) {
    if (!isSetting(name)) throw new TypeError(`no setting is called ${name}`)
    if (!checks[name](value)) throw new TypeError(`${name} cannot be that`)
  }
  return change
}

function isSetting(name: string): name is keyof Settings {
  return Object.hasOwn(checks, name)
}

const checks: { readonly [Name in keyof Settings]: (value: unknown) => boolean } = {
  theme: (value) => value === 'system' || value === 'light' || value === 'dark',
  textSize: (value) => isBetween(value, 14, 32),
  sourcesWidth: (value) => isBetween(value, 0, 2000),
  listWidth: (value) => isBetween(value, 0, 2000),
  provenanceWidth: (value) => isBetween(value, 0, 2000),
  sourcesShown: (value) => typeof value === 'boolean',
  provenanceShown: (value) => typeof value === 'boolean',
  sorts: isNames,
}

/** A name for each of some names: short words of ours. */
function isNames(value: unknown): boolean {
  if (!isRecord(value)) return false
  const entries = Object.entries(value)
  const isName = (text: unknown) => typeof text === 'string' && /^[a-z-]{1,20}$/.test(text)
  return entries.length <= 50 && entries.every(([name, chosen]) => isName(name) && isName(chosen))
}

function readSettings(path: string): Remembered {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return defaults // no file yet, or one we may not read: the defaults are a working program
  }
  try {
    return checkedRemembered(JSON.parse(text))
  } catch {
    setAside(path)
    return defaults
  }
}

/** Keeps what is sound; one bad field costs that field, not the others. */
function checkedRemembered(value: unknown): Remembered {
  if (!isRecord(value)) throw new TypeError('the settings file holds no object')
  const { settings, folder, window, comparison } = value
  return {
    settings: { ...defaults.settings, ...soundSettings(settings) },
    folder: typeof folder === 'string' && isAbsolute(folder) ? folder : null,
    window: isWindowPlace(window) ? window : null,
    comparison: isWindowSize(comparison) ? comparison : null,
  }
}

function soundSettings(value: unknown): Partial<Settings> {
  if (!isRecord(value)) return {}
  const sound = Object.entries(value).filter(([name, field]) => {
    return isSetting(name) && checks[name](field)
  })
  return Object.fromEntries(sound)
}

function isWindowPlace(value: unknown): value is WindowPlace {
  if (!isRecord(value)) return false
  const numbers = ['x', 'y', 'width', 'height'].every((name) => Number.isFinite(value[name]))
  return numbers && typeof value['maximized'] === 'boolean'
}

function isWindowSize(value: unknown): value is WindowSize {
  return isRecord(value) && ['width', 'height'].every((name) => isBetween(value[name], 1, 100_000))
}

function setAside(path: string): void {
  try {
    renameSync(path, path.replace(/\.json$/, '.damaged.json'))
  } catch {
    // It cannot be moved either. The next save replaces it; there is nothing to rescue.
  }
}

function isBetween(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && value >= low && value <= high
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
