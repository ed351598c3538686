import { subjectOf } from '../../renderer/domain/group/subject.ts'
import { fingerprint } from '../../renderer/domain/group/fingerprint.ts'
import type { Traits } from '../../renderer/domain/group/traits.ts'
import { anArticle } from './an-article.ts'

/** An article as a test of grouping writes it down. */
export interface ToldArticle {
  readonly headline: string
  readonly text: string
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
}

/** What grouping sees of it. */
export function traitsOfTold(told: ToldArticle): Traits {
  const { headline, text, published = '', outlet = '', language = 'en' } = told
  const { body } = anArticle({ headline, paragraphs: text.split('\n') })
  return {
    prints: fingerprint(body),
    subject: subjectOf({ headline, body, published, outlet, language }),
  }
}
