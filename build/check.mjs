// npm run check: format, lint, types, dead code, architecture.
import { check } from './check/run-check.mjs'
import { finish } from './say.mjs'
import { checkNode, installDependencies } from './setup/dependencies.mjs'

await finish(async () => {
  checkNode()
  await installDependencies()
  const { failed } = await check()
  if (failed > 0) process.exitCode = 1
})
