import type * as Engine from 'unpdf/pdfjs'

let loading: Promise<typeof Engine> | undefined

/** Loads pdf.js, once for this thread. */
export function loadEngine(): Promise<typeof Engine> {
  fillOlderEngines()
  loading ??= loadQuietly()
  return loading
}

/**
 * unpdf's build holds the half of pdf.js that is a worker. Started in a worker, it takes that worker for
 * its own and answers whoever started it: here, the pool of readers. It asks for a `window` to tell.
 */
async function loadQuietly(): Promise<typeof Engine> {
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
 * tests) has not: `URL.parse`, and in Node 20 `transferToFixedLength`. The other gaps (`Promise.withResolvers`, `Promise.try`, `DOMMatrix`,
 * `toHex`, `getOrInsertComputed`, `Math.sumPrecise`) unpdf's build of it fills itself.
 */
function fillOlderEngines(): void {
  add(URL, 'parse', parse)
  add(ArrayBuffer.prototype, 'transferToFixedLength', shortened)
}

function add(to: object, name: string, value: unknown): void {
  if (name in to) return
  Object.defineProperty(to, name, { value, configurable: true, writable: true })
}

function shortened(this: ArrayBuffer, length: number): ArrayBuffer {
  return this.slice(0, length)
}

function parse(address: string, base?: string): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null // that is what the newer method answers for what is no address
  }
}
