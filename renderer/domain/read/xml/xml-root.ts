/** How much of a file is looked at for its root. UTF-16 units. */
const headLength = 65_536

/** How a text of XML begins. */
export interface XmlRoot {
  /** The root element's name without its prefix, in the file's own case. */
  readonly name: string
  /** The root's start tag, with its attributes. */
  readonly tag: string
  /** Whether the file calls itself XML. */
  readonly declared: boolean
}

/** The root element that a text opens with, its prologue passed over; `null` when it opens with none. */
export function xmlRoot(text: string): XmlRoot | null {
  const head = text.slice(0, headLength)
  const next =
    /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^[>]{0,1000}(?:\[[^\]]{0,20000}\]\s{0,20})?>/giy
  if (head.startsWith('\uFEFF')) next.lastIndex = 1
  let after = next.lastIndex
  while (next.exec(head)) after = next.lastIndex
  const found =
    /^<(?:[\p{L}_][\p{L}\p{N}_.-]{0,40}:)?([\p{L}_][\p{L}\p{N}_.-]{0,60})(?=[\s/>])[^>]{0,8000}>?/u.exec(
      head.slice(after),
    )
  if (!found?.[1]) return null
  return { name: found[1], tag: found[0], declared: /<\?xml\s/i.test(head.slice(0, after)) }
}
