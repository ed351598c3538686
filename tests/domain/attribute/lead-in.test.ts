import { expect, test } from 'vitest'
import { nothingStated, type ArticleId } from '../../../renderer/domain/article.ts'
import { readLeadIn } from '../../../renderer/domain/attribute/lead-in.ts'
import { learnFromCopy } from '../../../renderer/domain/attribute/learn.ts'

test.each([
  [
    'RIL Director Oda Fairweather was quoted in the Mossgate Chronicle, where she spoke. Read the full article here.',
    'The Mossgate Chronicle',
    'was quoted in the Mossgate Chronicle',
    'RIL',
  ],
  [
    'This article first appeared in The Orrin Valley Courier on 4 May.',
    'The Orrin Valley Courier',
    'This article first appeared in The Orrin Valley Courier',
    undefined,
  ],
  [
    'Originally published by Lantern Wire.',
    'Lantern Wire',
    'Originally published by Lantern Wire',
    undefined,
  ],
  [
    'Republished with permission from Voice of the Coast.',
    'Voice of the Coast',
    'Republished with permission from Voice of the Coast',
    undefined,
  ],
  [
    'This article is republished from The Conversation under a Creative Commons license.',
    'The Conversation',
    'This article is republished from The Conversation',
    undefined,
  ],
  [
    'Dieser Artikel erschien zuerst in der Mossgater Rundschau.',
    'Mossgater Rundschau',
    'Dieser Artikel erschien zuerst in der Mossgater Rundschau',
    undefined,
  ],
  [
    'Cet article est paru initialement dans Le Courrier du Val.',
    'Le Courrier du Val',
    'Cet article est paru initialement dans Le Courrier du Val',
    undefined,
  ],
  [
    'Este artículo fue publicado originalmente en La Gaceta.',
    'La Gaceta',
    'Este artículo fue publicado originalmente en La Gaceta',
    undefined,
  ],
])('“%s” says where the text was taken from', (text, name, words, own) => {
  const read = readLeadIn(text)
  const found = read?.takenFrom
  expect([
    found?.value,
    found ? text.slice(found.start, found.end) : '',
    read?.outlet?.value,
  ]).toEqual([name, words, own])
})

test.each([
  'The mayor was quoted in the Mossgate Chronicle as saying that the ramp was safe.',
  'The article appeared in no list of the ministry.',
  'He told the Mossgate Chronicle that he would resign.',
  'She first published a novel in 1998.',
])('“%s” is news and no lead-in', (text) => {
  expect(readLeadIn(text)).toBeNull()
})

const taken = {
  value: 'Lantern Wire',
  status: 'stated',
  evidence: [
    { words: 'quoted by Lantern Wire', place: { in: 'block', block: 0, start: 3, end: 25 } },
  ],
  method: 'lead-in names the outlet',
  confidence: 0.9,
} as const
const copy = { id: 'copy' as ArticleId, provenance: { ...nothingStated, takenFrom: [taken] } }

test('an outlet that nobody states is learnt from the article that reprints the text', () => {
  expect(learnFromCopy(nothingStated, copy)).toEqual({
    outlet: [
      {
        ...taken,
        status: 'learnt',
        evidence: [{ ...taken.evidence[0], article: 'copy' }],
        method: 'named by the article that reprints it',
        confidence: 0.81,
      },
    ],
  })
})

test('an outlet that is stated is not learnt again', () => {
  expect(learnFromCopy({ ...nothingStated, outlet: [taken] }, copy)).toEqual({})
})
