// npm run predict -- SET FOLDER --out FILE: what the program would say about a set of labelled data,
// to be scored elsewhere.
import { existsSync, writeFileSync } from 'node:fs'
import { fromHere, readOptions } from './options.mjs'
import { finish, say, Stop } from './say.mjs'
import { checkNode, installDependencies } from './setup/dependencies.mjs'

const usage = 'npm run predict -- SET FOLDER --out FILE'

/** @typedef {Record<string, (folder: string) => Promise<string>>} Sets */

await finish(async () => {
  const { values, words } = readOptions(['out'], usage)
  checkNode()
  await installDependencies()
  const { withTypeScript } = await import('./with-typescript.mjs')
  await withTypeScript('tests/accuracy/predict.ts', (module) => {
    return write(/** @type {Sets} */ (module['sets']), words, values['out'])
  })
})

/**
 * @param {Sets} sets
 * @param {readonly string[]} words
 * @param {string} [out]
 */
async function write(sets, [name = '', folder], out) {
  const known = `The sets known here: ${Object.keys(sets).join(', ')}.`
  const predict = sets[name]
  if (!predict) throw new Stop(`${name ? `There is no set ${name}. ` : ''}${known}\n\n${usage}`)
  if (!folder || !out) throw new Stop(`${usage}\n\n${known}`)
  if (!existsSync(fromHere(folder))) throw new Stop(`There is no folder ${fromHere(folder)}.`)
  writeFileSync(fromHere(out), await predict(fromHere(folder)))
  say(`predictions for ${name} are in ${fromHere(out)}`)
}
