// The labelled pages as trees and passages. Uses the built domain code, so what is learnt is what runs.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { runnerImport } from 'vite'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')

/** Loads a module of the domain as it stands in the source. */
export async function load(entry) {
  const { module } = await runnerImport(path.join(root, entry), { configFile: false, root })
  return module
}

/** The gold records of a folder of labelled pages, by id. */
export function goldOf(folder) {
  return JSON.parse(gunzipSync(readFileSync(path.join(folder, 'gold.json.gz'))).toString('utf8'))
}

/** A page's tree, its bytes read as UTF-8 or as what its own tag says. */
export function pageOf(folder, id) {
  const bytes = gunzipSync(readFileSync(path.join(folder, 'pages', `${id}.html.gz`)))
  const { document } = parseHTML(framed(textOf(bytes)))
  return document
}

function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const head = bytes.subarray(0, 4096).toString('latin1')
    const label = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252'
    return new TextDecoder(/^utf-?8$/i.test(label) ? 'windows-1252' : label).decode(bytes)
  }
}

/** linkedom takes the first element for the root when there is no html element. */
function framed(html) {
  if (/<html[\s>]/i.test(html)) return html.slice(Math.max(0, html.search(/<!doctype|<html[\s>]/i)))
  return `<!doctype html><html><body>${html}</body></html>`
}
