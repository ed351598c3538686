import { expect, test } from 'vitest'
import {
  sameEventWords,
  type EventTeller,
} from '../../../renderer/domain/group/same-event-words.ts'
import { anArticle } from '../../builders/an-article.ts'

function teller(name: string, text: string, published: string): EventTeller {
  return { name, headline: '', body: anArticle({ paragraphs: [text] }).body, published }
}

test('a reason names people and places, not the day of the week', () => {
  const post = teller(
    'The Post',
    'The dockers of Ostrey voted on Monday, and Marta Lindqvist counted the ballots.',
    '2026-03-02',
  )
  const courier = teller(
    'The Courier',
    'In the town of Ostrey they waited since Monday until Marta Lindqvist had the ballots.',
    '2026-03-04',
  )
  expect(sameEventWords(courier, post)).toBe(
    'It names Marta Lindqvist and Ostrey and speaks of “ballots”, as The Post does; two days apart.',
  )
})
