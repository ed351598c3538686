import { readFile } from 'node:fs/promises'
import { isRecord } from './check-values.ts'
import { checkedFirstScreen } from './check-first-screen.ts'
import type { FirstScreen } from './first-screen-contract.ts'
import { firstScreenMarkup } from './first-screen-markup.ts'
import { writeSafely } from './safe-write.ts'

/** Which library's page is loading, and how large it is, in CSS pixels. */
export interface LoadingPage {
  readonly folder: string | null
  readonly width: number
  readonly height: number
}

/** More than any drawing comes to, in characters: what is longer is not read. */
const longest = 4 * 1024 * 1024

/**
 * Keeps the last first screen in a file, to be shown before anything of the next start has run. It
 * is a copy of what the library holds: a lost or damaged one costs a moment, and nothing else.
 */
export class FirstScreenFile {
  #folder = ''
  #screen: FirstScreen | null = null
  #saving: Promise<void> = Promise.resolve()

  private constructor(private readonly path: string) {}

  /** Reads the file where there is one; never fails. */
  static async open(path: string): Promise<FirstScreenFile> {
    const file = new FirstScreenFile(path)
    try {
      file.#read(await readFile(path, 'utf8'))
    } catch {
      // Not there yet, or no drawing of ours: then there is none to show.
    }
    return file
  }

  /** Markup for the body of a page that loads; '' when there is no screen of its library and size. */
  markup({ folder, width, height }: LoadingPage): string {
    const screen = this.#screen
    if (screen === null || folder === null || folder !== this.#folder) return ''
    if (screen.width !== width || screen.height !== height) return ''
    return firstScreenMarkup(screen)
  }

  /**
   * Keeps a screen of a library's page; resolves when it is on disk.
   *
   * @throws TypeError when it is no screen
   */
  async keep(folder: string | null, screen: unknown): Promise<void> {
    const checked = checkedFirstScreen(screen)
    if (folder === null) return
    this.#folder = folder
    this.#screen = checked
    const save = () => writeSafely(this.path, JSON.stringify({ folder, screen: checked }))
    this.#saving = this.#saving.then(save, save)
    await this.#saving
  }

  #read(text: string): void {
    if (text.length > longest) return
    const value: unknown = JSON.parse(text)
    if (!isRecord(value) || typeof value['folder'] !== 'string') return
    this.#screen = checkedFirstScreen(value['screen'])
    this.#folder = value['folder']
  }
}
