// npm run package [-- dir]: installers for this system, with the fuses set. Where only a stand-in
// Electron is at hand, or with `dir`, an unpacked program: a proof that packaging works, no release.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readOptions } from './options.mjs'
import { out, root } from './paths.mjs'
import { finish, say, section, Stop } from './say.mjs'
import { setUp } from './setup.mjs'
import { pinnedVersion } from './setup/electron.mjs'

const usage = 'npm run package [-- dir]'

await finish(async () => {
  const { words } = readOptions([], usage)
  const [target] = words
  if (target && target !== 'dir') throw new Stop(usage)
  const electron = await setUp({ display: false, browser: false, letters: false })
  section('Build')
  const { bundle } = await import('./bundle.mjs')
  await bundle()
  section('Package')
  const isProof = target === 'dir' || electron.version !== pinnedVersion()
  if (electron.note) say(`${electron.note} This package is a proof and NO RELEASE.`)
  rmSync(join(out, 'packages'), { recursive: true, force: true })
  const made = await makePackages(isProof ? electron : null)
  for (const file of made) say(`made ${file}`)
  if (isProof) say(`the unpacked program is in ${join(out, 'packages')}`)
})

/**
 * @param {import('./setup/electron.mjs').Electron | null} proof the Electron to make an unpacked
 *   program of; `null` makes installers of the pinned one
 */
async function makePackages(proof) {
  const { parse } = await import('yaml')
  const { build, Platform } = await import('electron-builder')
  /** @type {import('electron-builder').Configuration} */
  const config = parse(readFileSync(join(root, 'build', 'package.yml'), 'utf8'))
  if (!proof) return build({ projectDir: root, config })
  return build({
    projectDir: root,
    targets: Platform.current().createTarget('dir'),
    config: {
      ...config,
      electronDist: proof.folder,
      electronVersion: proof.version,
      electronFuses: fusesOf(proof, config.electronFuses ?? null),
      // The stand-in's launcher is for running from source.
      afterExtract: ({ appOutDir }) =>
        rmSync(join(appOutDir, 'resources', 'app'), { recursive: true, force: true }),
    },
  })
}

/**
 * The fuses an Electron has: one of them came with version 29.
 *
 * @typedef {NonNullable<import('electron-builder').Configuration['electronFuses']> | null} Fuses
 *
 * @param {{ version: string }} electron
 * @param {Fuses} fuses
 * @returns {Fuses}
 */
function fusesOf({ version }, fuses) {
  if (!fuses || Number.parseInt(version) >= 29) return fuses
  const { grantFileProtocolExtraPrivileges, ...older } = fuses
  say(
    `the fuse grantFileProtocolExtraPrivileges (${grantFileProtocolExtraPrivileges}) is not in ${version}`,
  )
  return older
}
