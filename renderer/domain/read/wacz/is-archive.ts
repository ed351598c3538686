/** Whether a file of the collection holds captures. */
export function isArchive(name: string): boolean {
  return /^archive\/.{1,300}\.w?arc(?:\.gz)?$/i.test(name)
}
