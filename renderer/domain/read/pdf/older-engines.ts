/**
 * Gives this thread what pdf.js calls and the older of the two engines (Chromium 114, and Node 20 in
 * tests) has not: only `URL.parse`. The other gaps (`Promise.withResolvers`, `Promise.try`, `DOMMatrix`,
 * `toHex`, `getOrInsertComputed`, `Math.sumPrecise`) unpdf's build of it fills itself.
 */
export function fillOlderEngines(): void {
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
