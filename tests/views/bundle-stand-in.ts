import { build, type Rolldown } from 'vite'
import { join } from 'node:path'
import { root } from '../../build/paths.mjs'

let script: Promise<string> | undefined

/** The stand-in for main as one classic script, bundled once for each file of tests. */
export function bundleStandIn(): Promise<string> {
  script ??= bundle()
  return script
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'chrome114',
      lib: {
        entry: join(root, 'tests/views/stand-in/stand-in.ts'),
        formats: ['iife'],
        name: 'standInBundle',
      },
    },
  })
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []))
  const chunk = outputs.find((each): each is Rolldown.OutputChunk => each.type === 'chunk')
  if (!chunk) throw new Error('the stand-in for main came to nothing')
  return chunk.code
}
