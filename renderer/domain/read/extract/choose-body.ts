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
  return body
}

/** One of several things built alike inside something called comments, apart from where the prose is. */
function isPost(traits: readonly number[]): boolean {
  return traits[aroundComments] === 1 && (traits[siblings] ?? 0) >= 3 && traits[inHome] !== 1
}
