/** A path of the library as the disk knows it. */
export function absolute(root: string, path: string): string {
  return path === '' ? root : `${root.replace(/[\\/]$/, '')}/${path}`
}

/** The folder a path lies in; '' for the library itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
