import type {
  AddedFile,
  NetworkCount,
  OfferedFile,
  RecordedAct,
  SavedExport,
  Settings,
} from '../../../main/contract.ts'

/** A file of the pretended folder; its content as base64, so that it survives a reload. */
export interface StandInFile {
  readonly content: string
  /** Milliseconds since 1970 (UTC). */
  readonly modified: number
}

/** What the page asked of main, oldest first: the method and what it was given. */
export interface Call {
  readonly method: string
  readonly values: readonly unknown[]
}

/** All that the stand-in for main knows. It outlives a reload of the page, as main does. */
export interface StandInState {
  folder: string | null
  files: Record<string, StandInFile>
  samples: Record<string, StandInFile>
  settings: Settings
  acts: RecordedAct[]
  network: NetworkCount
  calls: Call[]
  /** What the reader will pick in the next dialogs. */
  chosenFolder: string | null
  offered: OfferedFile[]
  /** What the next added files come to; empty for the usual course. */
  outcomes: AddedFile[]
  /** What the next exported files come to; empty for the usual course. */
  saves: SavedExport[]
}

/** How everything stands before the reader has done anything. */
export const firstState: StandInState = {
  folder: null,
  files: {},
  samples: {},
  settings: {
    theme: 'light',
    textSize: 19,
    sourcesWidth: 232,
    listWidth: 380,
    provenanceWidth: 320,
    sourcesShown: true,
    provenanceShown: true,
    sorts: {},
  },
  acts: [],
  network: { refused: 0, allowed: 0 },
  calls: [],
  chosenFolder: null,
  offered: [],
  outcomes: [],
  saves: [],
}

/** The bytes of a file of the pretended folder. */
export function contentOf(file: StandInFile): Uint8Array {
  return Uint8Array.from(atob(file.content), (letter) => letter.charCodeAt(0))
}

/** A file of the pretended folder with these bytes, written now. */
export function fileWith(bytes: Uint8Array): StandInFile {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte))
  return { content: btoa(letters.join('')), modified: Date.now() }
}
