import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { policyFor } from '../../main/scheme.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** A folder served on this machine alone. */
export interface Site {
  readonly address: string
  stop(): void
}

/**
 * Serves a folder under the program's own content security policy, on an origin of its own: every
 * call gets another port, so no test finds another's database.
 */
export async function serve(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = join(folder, path === '/' ? 'index.html' : path)
    readFile(file).then(
      (bytes) => {
        response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream')
        response.setHeader('Content-Security-Policy', policyFor(path))
        response.end(bytes)
      },
      // The program's window asks for no icon; a browser does, and would log a miss as an error.
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    )
  })
  const port = await listen(server)
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://localhost:${port}/`, stop }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const place = server.address()
      resolve(typeof place === 'object' && place ? place.port : 0)
    })
  })
}
