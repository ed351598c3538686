// Runs the project's TypeScript in Node: the oldest Node supported cannot do so by itself.
import { join } from 'node:path'
import { root } from './paths.mjs'

/**
 * Loads a file of the project and hands what it exports to `use`. It can load more while `use` runs.
 *
 * @param {string} file relative to the project
 * @param {(module: Record<string, unknown>) => Promise<void>} use
 */
export async function withTypeScript(file, use) {
  const { createServer, createServerModuleRunner } = await import('vite')
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  const runner = createServerModuleRunner(server.environments['ssr'], { hmr: false })
  try {
    await use(await runner.import(join(root, file)))
  } finally {
    await runner.close()
    await server.close()
  }
}
