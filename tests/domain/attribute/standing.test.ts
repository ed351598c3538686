import { expect, test } from 'vitest'
import { provenanceOf } from '../../../renderer/domain/attribute/provenance.ts'
import type { Field } from '../../../renderer/domain/read/draft.ts'

function bylineOf(field: Field) {
  const line = { kind: 'other', text: 'By Jane Doe, in Port', before: 0 } as const
  return provenanceOf({
    format: 'html',
    headline: 'Ferry stops',
    blocks: [],
    furniture: [line],
    fields: [field],
    remarks: [],
  }).byline.map(({ value, evidence }) => ({ value, evidence }))
}

test('a name read off the page leads to the line where it stands', () => {
  const field = {
    means: 'byline',
    name: 'page: line',
    value: 'Jane Doe',
    signer: 'person',
  } as const
  expect(bylineOf({ ...field, words: 'By Jane Doe, in Port' })).toEqual([
    {
      value: 'Jane Doe',
      evidence: [{ words: 'Jane Doe', place: { in: 'furniture', line: 0, start: 3, end: 11 } }],
    },
  ])
})

test('a name that a field gives is also shown where the page prints it', () => {
  const field = { means: 'byline', name: 'meta: author', value: 'Jane Doe' } as const
  expect(bylineOf({ ...field, signer: 'person' })).toEqual([
    {
      value: 'Jane Doe',
      evidence: [
        { words: 'Jane Doe', place: { in: 'field', name: 'meta: author' } },
        { words: 'Jane Doe', place: { in: 'furniture', line: 0, start: 3, end: 11 } },
      ],
    },
  ])
})
