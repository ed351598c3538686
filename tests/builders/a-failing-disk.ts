import { realDisk, type Disk } from '../../main/inbox/disk.ts'

/** Which calls fail, with which error of the system; paths are given as they reach the disk. */
export type Failures = (call: keyof Disk, path: string) => string | null

/** The real disk, but for the calls that `failures` names. */
export function aFailingDisk(failures: Failures): Disk {
  const fail = (call: keyof Disk, path: string) => {
    const code = failures(call, path)
    if (code !== null) throw Object.assign(new Error(`${code}: ${path}`), { code })
  }
  return {
    names: async (folder) => (fail('names', folder), realDisk.names(folder)),
    look: async (path) => (fail('look', path), realDisk.look(path)),
    realPath: async (path) => (fail('realPath', path), realDisk.realPath(path)),
    open: async (path) => (fail('open', path), realDisk.open(path)),
  }
}
