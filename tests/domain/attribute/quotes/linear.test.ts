import { expect, test } from 'vitest'
import {
  modelOf,
  placeOf,
  places,
  scoreOf,
} from '../../../../renderer/domain/attribute/quotes/linear.ts'
import { writtenModel } from '../../../accuracy/quotes/written-model.ts'

test('a model that was written reads as it was, to a hundredth of its largest weight', () => {
  const weights = new Float32Array(places)
  weights.set([3, -3], 0)
  weights.set([1.5], 300)
  weights.set([-0.75, 2.25], places - 2)
  const read = modelOf(writtenModel({ weights })).weights
  expect([0, 1, 2, 300, places - 2, places - 1].map((at) => (read[at] ?? 0).toFixed(1))).toEqual(
    ['3.0', '-3.0', '0.0', '1.5', '-0.8', '2.2'], // prettier-ignore
  )
})

test('a model in which nothing was learnt finds nothing', () => {
  const model = modelOf(writtenModel({ weights: new Float32Array(places) }))
  expect(scoreOf(model, [placeOf('said'), placeOf('wrote')])).toBe(0)
})
