import { randomUUID } from 'node:crypto'
import { dirname, join } from 'node:path'
import { shell } from 'electron/common'
import { app, dialog, type BrowserWindow } from 'electron/main'
import type { ExportFile, ExportKind, SavedExport } from './contract.ts'
import { fileName, isInside, withEnding } from './export-place.ts'
import { codeOf, reasonFor } from './reasons.ts'
import { writeSafely } from './safe-write.ts'

/** What saving needs of the program. */
export interface SavingParts {
  /** The window the reader is in. */
  readonly window: () => BrowserWindow
  /** The library folder, in which nothing of ours is written; `null` while there is none. */
  readonly library: () => string | null
  /** Prints an HTML document as PDF. */
  readonly print: (html: string) => Promise<Uint8Array>
}

/** Keeps comparisons as files, where the reader says. */
export class Saving {
  readonly #parts: SavingParts
  readonly #saved = new Set<string>()
  /** Where the last one was kept: the next dialog begins there. */
  #folder = ''

  constructor(parts: SavingParts) {
    this.#parts = parts
  }

  /** Asks where to, then writes the file whole or not at all. Failures are values. */
  async save(file: ExportFile): Promise<SavedExport> {
    const path = await this.#choose(file)
    if (path === null) return { kind: 'cancelled' }
    try {
      const content = file.kind === 'pdf' ? await this.#parts.print(file.text) : file.text
      const temporary = join(dirname(path), `.broadsheet-${randomUUID()}.part`)
      await writeSafely(path, content, temporary)
    } catch (error) {
      return { kind: 'failed', reason: inWords(error) }
    }
    this.#folder = dirname(path)
    this.#saved.add(path)
    return { kind: 'saved', path }
  }

  /** Shows a file written here in the file manager; any other path is nobody's business. */
  show(path: string): void {
    if (this.#saved.has(path)) shell.showItemInFolder(path)
  }

  /** The place the reader picks; one inside the library is refused, and another asked for. */
  async #choose({ kind, name }: ExportFile): Promise<string | null> {
    const { label, ending } = kinds[kind]
    let folder = this.#folder || app.getPath('documents')
    for (;;) {
      const { filePath, canceled } = await dialog.showSaveDialog(this.#parts.window(), {
        title: 'Export the comparison',
        buttonLabel: 'Export',
        defaultPath: join(folder, fileName(name, ending)),
        filters: [{ name: label, extensions: [ending] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (canceled || !filePath) return null
      const path = await withEnding(filePath, ending)
      if (!(await isInside(this.#parts.library(), path))) return path
      folder = app.getPath('documents')
      if (!(await this.#wantsAnotherPlace())) return null
    }
  }

  /** Nothing in the library folder is ever changed, and what lies there is read as an article. */
  async #wantsAnotherPlace(): Promise<boolean> {
    const { response } = await dialog.showMessageBox(this.#parts.window(), {
      type: 'info',
      buttons: ['Choose Another Place', 'Cancel'],
      defaultId: 0,
      cancelId: 1,
      message: 'That is inside your library folder.',
      detail:
        'Broadsheet would read the exported comparison as an article, and it never changes what ' +
        'lies in the library. Choose a place outside it.',
    })
    return response === 0
  }
}

const kinds: Readonly<Record<ExportKind, { readonly label: string; readonly ending: string }>> = {
  html: { label: 'Web page', ending: 'html' },
  pdf: { label: 'PDF', ending: 'pdf' },
  markdown: { label: 'Markdown', ending: 'md' },
  csv: { label: 'Table (CSV)', ending: 'csv' },
  json: { label: 'JSON', ending: 'json' },
}

function inWords(error: unknown): string {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'There is no permission to write there.'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'The folder is no longer there.'
    case 'EISDIR':
      return 'A folder of that name is in the way.'
    case '':
      return error instanceof Error && error.message !== '' ? error.message : 'It was not written.'
    default:
      return reasonFor(error).reason.replace('could not be read', 'could not be written')
  }
}
