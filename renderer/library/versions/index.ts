import type Dexie from 'dexie'
import { first } from './0001-first.ts'
import { everyFormat } from './0002-every-format.ts'
import { versionsOfAFile } from './0003-versions-of-a-file.ts'
import { libraryAtSize } from './0004-library-at-size.ts'

/** Every schema version, oldest first. */
export const versions: readonly ((database: Dexie) => void)[] = [
  first,
  everyFormat,
  versionsOfAFile,
  libraryAtSize,
]
