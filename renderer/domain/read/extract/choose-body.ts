import { traitNames } from './traits.ts'
import type { Measured } from './traits.ts'

const aroundComments = traitNames.indexOf('around comments')
const siblings = traitNames.indexOf('siblings')
const inHome = traitNames.indexOf('in home')

/**
 * The numbers of the passages that make the body: those surer to be body than not, but no posts of a
 * comment thread, and what is said twice only once.
 */
export function chooseBody(measured: Measured, sureness: readonly number[]): Set<number> {
  const body = new Set<number>()
  const said = new Set<string>()
  measured.outline.passages.forEach((passage, at) => {
    const traits = measured.traits[at] ?? []
    if ((sureness[at] ?? 0) <= 0 || isPost(traits)) return
    if (passage.text.length > 40) {
      if (said.has(passage.text)) return
      said.add(passage.text)
    }
    body.add(at)
  })
  return shown(measured, body)
}

/**
 * Hidden lines are left out, unless most of the text is hidden: some pages show their text only when a
 * script has run.
 */
function shown({ outline }: Measured, body: Set<number>): Set<number> {
  const hidden = new Set<number>()
  let letters = 0
  let seen = 0
  for (const at of body) {
    const passage = outline.passages[at]
    if (passage === undefined) continue
    letters += passage.text.length
    if (outline.regions[passage.block]?.hidden === true) hidden.add(at)
    else seen += passage.text.length
  }
  if (seen * 2 < letters) return body
  return new Set([...body].filter((at) => !hidden.has(at)))
}

/** One of several things built alike inside something called comments, apart from where the prose is. */
function isPost(traits: readonly number[]): boolean {
  return traits[aroundComments] === 1 && (traits[siblings] ?? 0) >= 3 && traits[inHome] !== 1
}
