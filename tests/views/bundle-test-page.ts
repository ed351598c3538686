import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../../build/paths.mjs'
import { pageConfig } from '../../build/vite.mjs'

/** Bundles a page of the tests as the program's own page is; gives a new folder, for its user to remove. */
export async function bundleTestPage(source: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-page-'))
  const config = pageConfig()
  await build({
    ...config,
    root: join(root, source),
    build: { ...config.build, outDir: folder, minify: false },
  })
  return folder
}
