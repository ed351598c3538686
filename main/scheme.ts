import { readFile } from 'node:fs/promises'
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { protocol } from 'electron/main'

/** The one scheme the page is served under. */
export const scheme = 'broadsheet'

/** Where the page begins. */
export const pageAddress = `${scheme}://app/index.html`

/** What the page and its workers may do: their own files, nothing inline, nothing remote. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html broadsheet',
].join('; ')

/** The file of the search worker, as the bundler names it. */
const searchWorker = /^\/assets\/search-worker-[\w-]+\.js$/

/**
 * The policy for one file of the page, by its path. A worker follows the policy of its own file: the
 * search worker alone may run WebAssembly, which its index is made of, and no other code out of data.
 */
export function policyFor(path: string): string {
  if (!searchWorker.test(path)) return contentSecurityPolicy
  return contentSecurityPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** Declares the scheme. Must happen before Electron is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true }
  // `codeCache` is unknown to older Electrons, which ignore it.
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { ...privileges, codeCache: true } }])
}

/**
 * Loads what answers are made of, which an engine loads when it is first asked for: by then the page would
 * wait for it.
 */
export function prepareToServe(): void {
  reply(null, '', 404)
}

/** What a page that loads is given beside its files. */
export interface Opening {
  readonly isDark: boolean
  /** What it shows before any of its scripts has run. */
  readonly markup: string
}

/** Serves the files of `folder` under the scheme; `opening` is asked when a main window's page loads. */
export function serveFolder(folder: string, opening: () => Opening): void {
  protocol.handle(scheme, (request) => answer(folder, request, opening))
}

/** Whether an address belongs to our page: our scheme and our host, whatever the path. */
export function isOurs(address: string): boolean {
  try {
    const url = new URL(address)
    return url.protocol === `${scheme}:` && url.host === 'app'
  } catch {
    return false
  }
}

/**
 * The file of `folder` that an address of our scheme names, or `null` when it names none inside.
 *
 * The path is decoded once, then resolved, then compared by segments: `%2e%2e`, `%5c`, double
 * encoding and a NUL end as `null` or as a file name that does not exist.
 */
export function fileFor(folder: string, address: string): string | null {
  if (!isOurs(address)) return null
  const path = decodeOnce(new URL(address).pathname)
  if (path === null || path.includes('\\') || path.includes('\0')) return null
  const file = resolve(folder, `.${path === '/' || path === '' ? '/index.html' : path}`)
  const inside = relative(folder, file)
  const leaves = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return inside === '' || leaves ? null : join(folder, inside)
}

async function answer(folder: string, request: Request, opening: () => Opening): Promise<Response> {
  const file = fileFor(folder, request.url)
  if (request.method !== 'GET' || file === null) return reply(null, '', 404)
  const type = types[extname(file).toLowerCase()]
  if (type === undefined) return reply(null, '', 404)
  try {
    const bytes = new Uint8Array(await readFile(file))
    const content = request.url === pageAddress ? opened(bytes, opening()) : bytes
    const response = reply(content, type, 200)
    response.headers.set('Content-Security-Policy', policyFor(new URL(request.url).pathname))
    return response
  } catch {
    return reply(null, '', 404) // not there, or a folder: there is nothing more to say to the page
  }
}

/** The page with what it opens with: its theme, and the last run's first screen. */
function opened(page: Uint8Array<ArrayBuffer>, { isDark, markup }: Opening) {
  const html = new TextDecoder()
    .decode(page)
    .replace('<html ', `<html data-theme="${isDark ? 'dark' : 'light'}" `)
    // A function, as in a text `$&` would stand for something else.
    .replace('<body>', () => `<body>${markup}`)
  return new TextEncoder().encode(html)
}

function reply(bytes: Uint8Array<ArrayBuffer> | null, type: string, status: number): Response {
  const headers = {
    'Content-Security-Policy': contentSecurityPolicy,
    'Content-Type': type === '' ? 'text/plain; charset=utf-8' : type,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-cache',
  }
  return new Response(bytes, { status, headers })
}

function decodeOnce(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
