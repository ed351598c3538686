import type { FormatReader } from '../source.ts'

/** Fields before the first empty line, folded ones with their rest. */
const fields = /^(?:[!-9;-~]{1,60}:[^\n]{0,2000}\n(?:[ \t][^\n]{0,2000}\n){0,40}){1,60}/

/** A page saved as one MIME file (.mhtml, .mht): said by who saved it, or by an address and no addressee. */
export const mhtmlFormat: FormatReader = {
  format: 'mhtml',
  recognises: ({ head }) => {
    const first = fields.exec(head.replace(/^\u00EF\u00BB\u00BF|^\s{1,20}/, ''))?.[0] ?? ''
    if (/^From: ?"?<?Saved by /im.test(first)) return true
    if (/^Snapshot-Content-Location:/im.test(first)) return true
    const isRelated = /^Content-Type:\s{0,9}(?:multipart\/related|text\/html)\b/im.test(first)
    const isMail = /^(?:To|Received|Return-Path|Delivered-To|Message-ID|Cc|Sender):/im.test(first)
    return isRelated && !isMail && /^Content-Location:/im.test(head)
  },
  load: async () => (await import('./read-mhtml.ts')).readMhtml,
  original: async (source) => (await import('./read-mhtml.ts')).originalMhtml(source),
}
