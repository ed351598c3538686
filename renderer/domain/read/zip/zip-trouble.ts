/** An archive that was made to fill the memory, or is damaged, in plain words. */
export class ZipTrouble extends Error {
  override readonly name = 'ZipTrouble'
}
