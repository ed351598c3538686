// What follows a script's name on the command line.
import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { Stop } from './say.mjs'

/**
 * @typedef {import('node:util').ParseArgsConfig['options']} Names
 * @typedef {{ values: Record<string, string | undefined>, words: readonly string[] }} Options
 */

/**
 * Reads `--name value` for the given names, and the plain words beside them.
 *
 * @param {readonly string[]} names
 * @param {string} usage shown when the command line makes no sense
 * @returns {Options}
 */
export function readOptions(names, usage) {
  const options = Object.fromEntries(
    names.map((name) => [name, { type: /** @type {const} */ ('string') }]),
  )
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { values, words: positionals }
  } catch (failure) {
    const reason = failure instanceof Error ? failure.message : String(failure)
    throw new Stop(`${reason}\n\n${usage}`)
  }
}

/**
 * An absolute path for one given on the command line; npm runs scripts in the project's folder, but
 * the reader means the folder they are in.
 *
 * @param {string} path
 */
export function fromHere(path) {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}
