// npm run build: bundles main, preload and page into build/out.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { mainOut, root } from './paths.mjs'
import { mainConfig, pageConfig } from './vite.mjs'

const mainEntries = ['main/main.ts', 'main/preload.ts', 'main/inbox/listing-thread.ts']

/** Bundles everything Electron loads. */
export async function bundle() {
  rmSync(mainOut, { recursive: true, force: true })
  mkdirSync(mainOut, { recursive: true })
  for (const entry of mainEntries) {
    if (existsSync(join(root, entry))) await build(mainConfig(entry))
  }
  if (existsSync(join(root, 'renderer/index.html'))) await build(pageConfig())
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundle()
