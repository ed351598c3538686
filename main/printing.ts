import { randomUUID } from 'node:crypto'
import { app, BrowserWindow, session, type Session } from 'electron/main'
import { pageSizeFor } from './paper.ts'
import { scheme } from './scheme.ts'

/** Documents to be printed are served under our scheme, but from a host that is not the page's. */
const host = 'print'

/** What a document may load: nothing; its own style is allowed by its own policy as well. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** A document that takes longer is given up. Milliseconds. */
const patience = 60_000

/** Prints HTML documents as PDF, in a window nobody sees: no script, no preload, no network. */
export class Printing {
  readonly #waiting = new Map<string, string>()
  #session: Session | null = null

  /**
   * A document as PDF, with page numbers, tagged where the engine can.
   *
   * @throws in plain words when it cannot be printed
   */
  async print(html: string): Promise<Uint8Array> {
    const address = `${scheme}://${host}/${randomUUID()}.html`
    this.#waiting.set(address, html)
    const window = this.#window()
    try {
      return await inTime(printed(window, address))
    } finally {
      this.#waiting.delete(address)
      window.destroy()
    }
  }

  #window(): BrowserWindow {
    return new BrowserWindow({
      show: false,
      webPreferences: {
        session: this.#ownSession(),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        javascript: false,
        webgl: false,
        webviewTag: false,
        spellcheck: false,
      },
    })
  }

  /** A session in memory alone, in which our scheme gives the documents that wait and nothing else. */
  #ownSession(): Session {
    if (this.#session) return this.#session
    this.#session = session.fromPartition('printing', { cache: false })
    this.#session.protocol.handle(scheme, ({ url }) => {
      const html = this.#waiting.get(url)
      if (html === undefined) return new Response(null, { status: 404 })
      const headers = {
        'Content-Security-Policy': policy,
        'Content-Type': 'text/html; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
      }
      return new Response(html, { headers })
    })
    return this.#session
  }
}

async function printed(window: BrowserWindow, address: string): Promise<Uint8Array> {
  await window.loadURL(address)
  const inch = { side: 0.65, foot: 0.75 }
  return window.webContents.printToPDF({
    pageSize: pageSizeFor(app.getLocaleCountryCode()),
    printBackground: true,
    margins: { top: inch.side, bottom: inch.foot, left: inch.side, right: inch.side },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

const footer =
  '<div style="width: 100%; padding: 0 0.65in; color: #5d5a53; font: 8px sans-serif; text-align: right">' +
  '<span class="pageNumber"></span> / <span class="totalPages"></span></div>'

async function inTime<Outcome>(work: Promise<Outcome>): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Printing took too long.')), patience)
  })
  try {
    return await Promise.race([work, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
