/** A path of the library as the disk knows it. */
export function absolute(root: string, path: string): string {
  return path === '' ? root : `${root.replace(/[\\/]$/, '')}/${path}`
}

/** What stands before the names in a folder of the library, as the disk knows it. */
export function before(root: string, folder: string): string {
  return absolute(root, folder).replace(/[\\/]?$/, '/')
}

/** The folder a path lies in; '' for the library itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
