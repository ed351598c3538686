/** Why the database could not be opened or written, as a reader understands it, with what to do. */
export function databaseTrouble(failure: unknown): string {
  const [name, words] = nameAndWords(failure)
  switch (name) {
    case 'VersionError':
      return 'This library was made by a newer Broadsheet. Nothing was changed; please open it with that one.'
    case 'NotReadyError':
      return 'The main window has not opened this library yet. Please open it there first, then compare again.'
    case 'QuotaExceededError':
      return 'The disk is full, so articles cannot be filed. They are as they were; filing goes on when there is room.'
    case 'NoReaders':
      return `Articles cannot be read, because a part of Broadsheet did not start (${words}). Starting it again may help.`
    case 'UnknownError':
    case 'InvalidStateError':
    case 'DatabaseClosedError':
    case 'OpenFailedError':
      return `The library's database does not answer; the disk may be full or the database damaged (${words}). The article files are untouched.`
    default:
      return `The library could not be written (${name}: ${words}). The article files are untouched.`
  }
}

/** Said by a window that only reads, when the library is changed under it. */
export const madeWay =
  'Broadsheet is bringing this library up to date. Please close this window and open it again.'

/** The failure behind it, where the database's wrapper names one. */
function nameAndWords(failure: unknown): readonly [string, string] {
  if (!(failure instanceof Error)) return ['Error', String(failure)]
  const inner: unknown = 'inner' in failure ? failure.inner : undefined
  const telling = inner instanceof Error && inner.name !== 'Error' ? inner : failure
  return [telling.name, telling.message]
}
