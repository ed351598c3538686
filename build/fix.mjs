// npm run fix: what the formatter and the linter can put right by themselves.
import { join } from 'node:path'
import { root } from './paths.mjs'
import { mustRun } from './run.mjs'
import { finish } from './say.mjs'
import { checkNode, installDependencies } from './setup/dependencies.mjs'

await finish(async () => {
  checkNode()
  await installDependencies()
  const modules = join(root, 'node_modules')
  const eslint = [join(modules, 'eslint/bin/eslint.js'), '--config', 'build/eslint.config.mjs']
  await mustRun(process.execPath, [...eslint, '--fix', '.'])
  await mustRun(process.execPath, [join(modules, 'prettier/bin/prettier.cjs'), '--write', '.'])
})
