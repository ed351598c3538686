const leftovers = /\.(tmp|part|crdownload|download|swp)$/i
const systemFiles = new Set(['thumbs.db', 'desktop.ini'])

/**
 * Whether a file or folder of this name is left aside: hidden ones, and what editors, browsers and
 * systems leave behind. `name` is one segment of a path.
 */
export function isIgnored(name: string): boolean {
  const isHidden = name.startsWith('.') || name.startsWith('~$')
  return isHidden || leftovers.test(name) || systemFiles.has(name.toLowerCase())
}
