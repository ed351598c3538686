import type { FileStamp } from '../inbox-contract.ts'
import type { FolderLook, Sighting } from './list.ts'

/** Looks on their way from one thread to another: files as columns, since objects travel slowly. */
export interface PackedLooks {
  readonly folders: readonly (Omit<FolderLook, 'files'> & { readonly count: number })[]
  /** Of the files of one folder after the other, parted by `/`: no name has one, nor an identity. */
  readonly names: string
  readonly identities: string
  /** Size, modified and changed of one file after the other. */
  readonly numbers: Float64Array
}

/** Packs looks for their way. */
export function packLooks(looks: readonly FolderLook[]): PackedLooks {
  const sightings = looks.flatMap(({ files }) => [...files.values()])
  const numbers = new Float64Array(sightings.length * 3)
  sightings.forEach(({ stamp: { size, modified, changed } }, at) => {
    numbers.set([size, modified, changed], at * 3)
  })
  const names = sightings.map(({ stamp: { path } }) => path.slice(path.lastIndexOf('/') + 1))
  return {
    folders: looks.map(({ files, ...look }) => ({ ...look, count: files.size })),
    names: names.join('/'),
    identities: sightings.map(({ identity }) => identity).join('/'),
    numbers,
  }
}

/** What `packLooks` was given. */
export function unpackLooks({ folders, ...packed }: PackedLooks): readonly FolderLook[] {
  const [names, identities] = [packed.names.split('/'), packed.identities.split('/')]
  let at = 0
  const sighting = (folder: string): Sighting => {
    const name = names[at] ?? ''
    const [size = 0, modified = 0, changed = 0] = packed.numbers.subarray(at * 3, at * 3 + 3)
    const path = folder === '' ? name : `${folder}/${name}`
    const stamp: FileStamp = { path, size, modified, changed }
    const identity = identities[at] ?? ''
    at += 1
    return { stamp, identity }
  }
  return folders.map(({ count, ...look }) => {
    const files = new Map<string, Sighting>()
    for (let left = count; left > 0; left -= 1) {
      const file = sighting(look.folder)
      files.set(file.stamp.path, file)
    }
    return { ...look, files }
  })
}
