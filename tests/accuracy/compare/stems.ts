import { stemOf } from '../../../renderer/domain/compare/statement.ts'
import { isWord, tokensOf } from '../../../renderer/domain/compare/words.ts'

export { sentencesIn } from '../../../renderer/domain/compare/sentences.ts'

/** The stems of a sentence's words in order, names left out: words in capitals. */
export function stemsIn(text: string): readonly string[] {
  return tokensOf(text)
    .filter(isWord)
    .flatMap(({ key, shape }, at) => (at > 0 && /^\p{Lu}/u.test(shape) ? [] : [stemOf(key)]))
}
