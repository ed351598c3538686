/** An error of the file system in words, with what the reader can do about it. */
export interface Reason {
  readonly reason: string
  readonly advice: string
}

const reasons: Readonly<Record<string, Reason>> = {
  EACCES: {
    reason: 'There is no permission to read it.',
    advice: 'Give yourself the right to read it, in the file manager under Permissions.',
  },
  EISDIR: { reason: 'It is a folder, not a file.', advice: 'Add the files inside it.' },
  ENOENT: { reason: 'It is no longer there.', advice: 'Look whether it was moved or renamed.' },
  EIO: {
    reason: 'The disk reports an error.',
    advice: 'Check the disk or the network connection, then look again.',
  },
  EMFILE: {
    reason: 'Too many files are open at once.',
    advice: 'Close other programs, then look again.',
  },
  EBUSY: { reason: 'Another program is using it.', advice: 'Close that program, then look again.' },
  ENOSPC: { reason: 'The disk is full.', advice: 'Free some space, then try again.' },
  EDQUOT: { reason: 'Your share of the disk is full.', advice: 'Free some space, then try again.' },
  EROFS: { reason: 'The disk can only be read.', advice: 'Choose another library folder.' },
  ENAMETOOLONG: {
    reason: 'Its name is too long for this disk.',
    advice: 'Give it a shorter name.',
  },
}

const same: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  ENFILE: 'EMFILE',
  ESTALE: 'EIO',
  ENXIO: 'ENOENT',
}

/** Why a file could not be read or written, in plain words. */
export function reasonFor(error: unknown): Reason {
  const code = codeOf(error)
  const known = reasons[same[code] ?? code]
  if (known) return known
  return {
    reason: code === '' ? 'It could not be read.' : `It could not be read (${code}).`,
    advice:
      'Try again; if it stays so, open the file in another program to see whether it is sound.',
  }
}

/** The system's short name of an error (`ENOENT`), or an empty text when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}
