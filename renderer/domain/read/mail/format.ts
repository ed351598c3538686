import type { FormatReader, Source } from '../source.ts'
import { beginsAsMail } from './mail-head.ts'

/** Mail: one message (.eml, .emlx) or a box of them (mbox). */
export const mailFormat: FormatReader = {
  format: 'eml',
  recognises: (source) =>
    beginsAsMail(isWide(source) ? source.decoded.text.slice(0, 4096) : source.head),
  load: async () => (await import('./read-mail.ts')).readMail,
  original: async (source) => (await import('./mail-original.ts')).mailOriginal(source),
}

/** Whether every second byte is empty, as in UTF-16, from the first on; then the whole is decoded to look. */
function isWide({ head }: Source): boolean {
  return /^(?:\u00FF\u00FE|\u00FE\u00FF)?(?:\0?[ -~]\0){6}|^\u00FE\u00FF/.test(head)
}
