const encoder = new TextEncoder()

/** Room for a number before the ending, within the 255 bytes that file systems allow. */
const longestName = 240

/** Names that mean a device on Windows, with any ending. */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

/**
 * A name from outside as a path inside the library, parted by `/`; `null` when it cannot be one.
 *
 * Quotes and emoji stay. Control characters become spaces, a backslash becomes an underscore, the
 * device names of Windows get an underscore, and a name too long for a disk is shortened before
 * its ending. A path with `..` is refused, not mended: nobody sends one by accident.
 */
export function safePath(
  name: string,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const segments = name.split('/').filter((segment) => segment !== '' && segment !== '.')
  if (segments.some((segment) => segment === '..')) return null
  const safe = segments.map((segment) => safeSegment(segment, platform))
  return safe.length === 0 || safe.some((segment) => segment === '') ? null : safe.join('/')
}

/** `news.txt` with 2 becomes `news 2.txt`; with 1 it stays. Only the last segment changes. */
export function numberedPath(path: string, number: number): string {
  if (number === 1) return path
  const { stem, ending } = partName(path)
  return `${stem} ${number}${ending}`
}

function safeSegment(segment: string, platform: NodeJS.Platform): string {
  // Lone halves of surrogate pairs cannot be written in UTF-8; the round trip replaces them.
  const text = new TextDecoder().decode(encoder.encode(segment))
  const clean = text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\\/g, '_')
    .trim()
  const forPlatform = platform === 'win32' ? forWindows(clean) : clean
  const named = devices.test(forPlatform) ? `_${forPlatform}` : forPlatform
  return shorten(named)
}

function forWindows(name: string): string {
  return name.replace(/[<>:"|?*]/g, '_').replace(/[. ]+$/, '')
}

function shorten(name: string): string {
  if (encoder.encode(name).length <= longestName) return name
  const { stem, ending } = partName(name)
  const room = longestName - encoder.encode(ending).length
  const kept = [...stem]
  while (encoder.encode(kept.join('')).length > room) kept.pop()
  return kept.join('').trim() + ending
}

/** An ending longer than a dozen letters is no ending but part of the name. */
function partName(path: string): { readonly stem: string; readonly ending: string } {
  const ending = /[^/.](\.[^./\s]{1,12})$/u.exec(path)?.[1] ?? ''
  return { stem: path.slice(0, path.length - ending.length), ending }
}
