// npm run predict -- SET FOLDER --out FILE: what the program would say about a set of labelled data,
// to be scored elsewhere.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHere, readOptions } from './options.mjs'
import { root } from './paths.mjs'
import { finish, say, Stop } from './say.mjs'
import { checkNode, installDependencies } from './setup/dependencies.mjs'

const usage = 'npm run predict -- SET FOLDER --out FILE'

await finish(async () => {
  const { values, words } = readOptions(['out'], usage)
  checkNode()
  await installDependencies()
  const sets = await loadSets()
  const [name = '', folder] = words
  const predict = sets[name]
  const known = `The sets known here: ${Object.keys(sets).join(', ')}.`
  if (!predict) throw new Stop(`${name ? `There is no set ${name}. ` : ''}${known}\n\n${usage}`)
  if (!folder || !values['out']) throw new Stop(`${usage}\n\n${known}`)
  if (!existsSync(fromHere(folder))) throw new Stop(`There is no folder ${fromHere(folder)}.`)
  const out = fromHere(values['out'])
  writeFileSync(out, await predict(fromHere(folder)))
  say(`predictions for ${name} are in ${out}`)
})

/** @returns {Promise<Record<string, (folder: string) => Promise<string>>>} */
async function loadSets() {
  const { runnerImport } = await import('vite')
  const config = /** @type {const} */ ({ configFile: false, root, logLevel: 'error' })
  const { module } = await runnerImport(join(root, 'tests/accuracy/predict.ts'), config)
  return /** @type {{ sets: Record<string, (folder: string) => Promise<string>> }} */ (module).sets
}
