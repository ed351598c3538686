// How the two halves of the program are bundled. The targets are the older of the two Electrons the
// code must run on: Chromium 114 and Node 18.
import { builtinModules } from 'node:module'
import { basename, join } from 'node:path'
import { packedPieces } from './language-pieces.mjs'
import { mainOut, pageOut, root } from './paths.mjs'

/** @typedef {import('vite').InlineConfig} InlineConfig */

const quiet = /** @type {const} */ ({ configFile: false, logLevel: 'warn' })

/** How long each plugin took is not news. */
const untimed = { checks: { pluginTimings: false } }

/**
 * SQLite's own worker and the helper of its shared-memory files stay away: the index runs in a worker
 * of ours, on files that one thread holds.
 *
 * @returns {import('vite').Plugin}
 */
function oneThreadOfSqlite() {
  const workers = /new Worker\(\s*new URL\("sqlite3-worker1\.mjs", import\.meta\.url\)[^)]*\)/g
  const helper = /new URL\("sqlite3-opfs-async-proxy\.js", import\.meta\.url\)/g
  return {
    name: 'one-thread-of-sqlite',
    enforce: 'pre',
    transform: {
      filter: { id: /@sqlite\.org\/sqlite-wasm\/dist\/index\.mjs/ },
      handler: (code) => ({
        code: code.replace(workers, 'undefined').replace(helper, 'undefined'),
        map: null,
      }),
    },
  }
}

/**
 * The page and its workers, for `broadsheet://app/`.
 *
 * Nothing may be inlined: the content security policy allows scripts, styles and fonts as files only.
 *
 * @returns {InlineConfig}
 */
export function pageConfig() {
  return {
    ...quiet,
    root: join(root, 'renderer'),
    base: './',
    publicDir: false,
    resolve: {
      alias: {
        // linkedom brings a parser for style sheets, which uses eval. No style of an article is ever read.
        '@acemir/cssom': join(root, 'build', 'no-styles.mjs'),
        // Its browser half asks the page for a character's name; Markdown is read in a worker, which has none.
        'decode-named-character-reference': join(
          root,
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    worker: {
      format: 'es',
      rolldownOptions: untimed,
      plugins: () => [oneThreadOfSqlite(), packedPieces()],
    },
    build: {
      outDir: pageOut,
      rolldownOptions: untimed,
      emptyOutDir: true,
      target: 'chrome114',
      cssTarget: 'chrome114',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000, // read from disk, not over a network
    },
  }
}

/**
 * One entry of the main side as a single CommonJS file: a sandboxed preload can load no other kind,
 * and the older Electron cannot start from an ES module.
 *
 * @param {string} entry a file of `main/`, relative to the project
 * @returns {InlineConfig}
 */
export function mainConfig(entry) {
  return {
    ...quiet,
    root,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, entry),
      outDir: mainOut,
      emptyOutDir: false,
      target: 'node18',
      minify: false,
      rolldownOptions: {
        external: ['electron', /^electron\//, /^node:/, ...builtinModules],
        output: {
          format: 'cjs',
          codeSplitting: false,
          entryFileNames: `${basename(entry, '.ts')}.cjs`,
        },
      },
    },
  }
}
