/**
 * How long the files in one archive may take together: a reading worker is stopped after 20 s, and then
 * nothing of the archive is read at all; what was read has yet to be attributed. Milliseconds.
 */
const longest = 9000

/** Why the rest of an archive was left out. */
export const noPatience =
  'There are more files in this archive than are read at one go. Unpack it and add what it holds.'

/** Says, from the moment it is called, whether the time for one archive is over. */
export function patience(now: () => number = Date.now): () => boolean {
  const start = now()
  return () => now() - start > longest
}
