type Engine = typeof import('unpdf/pdfjs')

let loading: Promise<Engine> | undefined

/** Loads pdf.js, once for this thread. */
export function loadEngine(): Promise<Engine> {
  fillOlderEngines()
  loading ??= loadQuietly()
  return loading
}

/**
 * unpdf's build holds the half of pdf.js that is a worker. Started in a worker, it takes that worker for
 * its own and answers whoever started it: here, the pool of readers. It asks for a `window` to tell.
 */
async function loadQuietly(): Promise<Engine> {
  const inWorker = 'postMessage' in globalThis && !('window' in globalThis)
  if (!inWorker) return import('unpdf/pdfjs')
  Object.defineProperty(globalThis, 'window', { value: {}, configurable: true })
  try {
    return await import('unpdf/pdfjs')
  } finally {
    Reflect.deleteProperty(globalThis, 'window')
  }
}

/**
 * Gives this thread what pdf.js calls and the older of the two engines (Chromium 114, and Node 20 in
 * tests) has not: only `URL.parse`. The other gaps (`Promise.withResolvers`, `Promise.try`, `DOMMatrix`,
 * `toHex`, `getOrInsertComputed`, `Math.sumPrecise`) unpdf's build of it fills itself.
 */
function fillOlderEngines(): void {
  if ('parse' in URL) return
  Object.defineProperty(URL, 'parse', { value: parse, configurable: true, writable: true })
}

function parse(address: string, base?: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null // that is what the newer method answers for what is no address
  }
}
