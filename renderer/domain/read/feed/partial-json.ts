/** How many places to cut at are tried. */
const mostTries = 8
/** No feed nests its values deeper. */
const deepest = 200

/** JSON read as far as it goes. */
export interface PartialJson {
  readonly value: unknown
  /** Whether the text breaks off or is damaged, so that its end is missing. */
  readonly broken: boolean
}

/** Reads JSON that may have been cut off: what stands before the cut is kept. `null` when it is no JSON. */
export function partialJson(text: string): PartialJson | null {
  const source = text.replace(/^\uFEFF/, '')
  const whole = parsed(source)
  if (whole !== undefined) return { value: whole, broken: false }
  for (const rest of mended(source)) {
    const value = parsed(rest)
    if (value !== undefined) return { value, broken: true }
  }
  return null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // the question is whether it is JSON
  }
}

interface Cut {
  readonly end: number
  readonly close: string
}

/** The text closed where it breaks off; else cut after one of the last values that are whole. */
function mended(text: string): readonly string[] {
  const cuts: Cut[] = []
  const open: string[] = []
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (inString) {
      if (letter === '\\') at += 1
      else if (letter === '"') inString = false
      continue
    }
    if (letter === '"') inString = true
    else if (letter === '{') open.push('}')
    else if (letter === '[') open.push(']')
    else if (letter === '}' || letter === ']') {
      open.pop()
      cuts.push({ end: at + 1, close: closing(open) })
    } else if (letter === ',') cuts.push({ end: at, close: closing(open) })
    if (open.length > deepest) return []
    if (cuts.length > mostTries * 2) cuts.splice(0, mostTries)
  }
  const end = text.replace(/\\(?:u[\da-fA-F]{0,3})?$/, '')
  const closed = inString ? `${end}"${closing(open)}` : `${end}${closing(open)}`
  const rest = cuts.reverse().map((cut) => text.slice(0, cut.end) + cut.close)
  return [closed, ...rest.slice(0, mostTries)]
}

function closing(open: readonly string[]): string {
  return [...open].reverse().join('')
}
