import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { packStamps } from '../../main/inbox-contract.ts'
import { fileBatch } from '../../renderer/library/file-articles.ts'
import { reconcile } from '../../renderer/library/reconcile.ts'
import { packFiled } from '../../renderer/library/stamps.ts'
import { aStamp } from '../builders/a-file.ts'
import { aLibrary, type TestLibrary } from '../builders/a-library.ts'

const stamp = aStamp('endless.txt', 'a text without end')

/** Files a reading that had to be stopped, and says what the next start would ask for. */
async function wantedAfter({ db }: TestLibrary, failures: number): Promise<readonly string[]> {
  const problem = { reason: 'Reading it took too long.', advice: 'Wait.' }
  const file = { stamp, hash: 'cafe', outcome: { problem }, failures }
  await fileBatch(db, { files: [file], troubles: [], sizeOf: () => undefined, now: 7 })
  const troubled = await db.problems.toCollection().primaryKeys()
  const filed = { kept: packFiled(await db.files.toArray()), newer: new Map() }
  return reconcile(packStamps([stamp]), filed, troubled).wanted.map(({ path }) => path)
}

test('a file whose reading was stopped is tried again at the next start, but not for ever', async () => {
  const library = await aLibrary()
  const wanted = [
    await wantedAfter(library, 1),
    await wantedAfter(library, 2),
    await wantedAfter(library, 3),
  ]
  expect([wanted, await library.db.problems.toArray()]).toEqual([
    [['endless.txt'], ['endless.txt'], []],
    [
      {
        path: 'endless.txt',
        reason: 'Reading it took too long.',
        advice: 'Wait.',
        found: 7,
        size: stamp.size,
        hash: 'cafe',
        failures: 3,
      },
    ],
  ])
})
