import type { Problem } from '../../article.ts'
import type { PdfDocument } from './engine.ts'
import { loadEngine } from './load-engine.ts'

/** An open file, or why it cannot be opened. Whoever opens it must `destroy` it. */
export type OpenedPdf = { readonly document: PdfDocument } | { readonly problem: Problem }

/**
 * Opens a PDF with no password. The engine runs in this thread and touches nothing else: no worker of
 * its own, no network, no fonts of the system, no code made from strings, no forms, no scripts.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { getDocument } = await loadEngine()
  const task = getDocument({
    data: bytes.slice(), // the engine keeps what it is given
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    return { document: await task.promise }
  } catch (error) {
    await task.destroy()
    return { problem: problemOf(error) }
  }
}

function problemOf(error: unknown): Problem {
  const name = error instanceof Error ? error.name : ''
  return name === 'PasswordException' ? locked : damaged
}

const locked: Problem = {
  reason: 'This PDF is locked with a password.',
  advice: 'Open it in a PDF viewer with its password, print it to a new PDF and add that file.',
}

const damaged: Problem = {
  reason: 'This PDF is damaged: its parts cannot be found.',
  advice: 'Fetch or save it again; a download may have stopped early.',
}
