import { expect, test } from 'vitest'
import { alone, ownBuffers } from '../../renderer/library/transfer.ts'

test('a file’s bytes are handed over; what shares its memory with other things is copied instead', () => {
  const file = new Uint8Array([1, 2, 3, 4])
  const picture = file.subarray(1, 3)
  expect([
    ownBuffers([file, file]).length,
    ownBuffers([picture]).length,
    alone(file) === file,
    [...alone(picture)],
    ownBuffers([alone(picture)]).length,
  ]).toEqual([1, 0, true, [2, 3], 1])
})
