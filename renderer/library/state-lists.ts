import type { LibraryDatabase, StateRow } from './database.ts'

type ListKey = Exclude<StateRow['key'], 'import' | 'acts'>

/** One of the lists kept in `state`; empty when there is none. */
export async function stateList(db: LibraryDatabase, key: ListKey): Promise<readonly string[]> {
  const value = (await db.state.get(key))?.value
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

/** Writes one of the lists kept in `state`, each entry once; an empty one leaves no row. */
export async function putStateList(
  db: LibraryDatabase,
  key: ListKey,
  values: readonly string[],
): Promise<void> {
  if (values.length === 0) await db.state.delete(key)
  else await db.state.put({ key, value: [...new Set(values)] })
}

/** Adds entries to one of the lists kept in `state`. */
export async function addToStateList(
  db: LibraryDatabase,
  key: ListKey,
  values: readonly string[],
): Promise<void> {
  if (values.length > 0) await putStateList(db, key, [...(await stateList(db, key)), ...values])
}

/** Takes entries out of one of the lists kept in `state`. */
export async function takeFromStateList(
  db: LibraryDatabase,
  key: ListKey,
  values: readonly string[],
): Promise<void> {
  if (values.length === 0) return
  const done = new Set(values)
  const left = (await stateList(db, key)).filter((value) => !done.has(value))
  await putStateList(db, key, left)
}
