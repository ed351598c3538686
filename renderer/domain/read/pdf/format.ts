import type { FormatReader } from '../source.ts'

/** Some programs write up to a kilobyte of their own before a PDF starts; every viewer looks so far. */
const furthestStart = 1024

/** PDF files, tagged or not. The engine that takes them apart is loaded with the first of them. */
export const pdfFormat: FormatReader = {
  format: 'pdf',
  recognises: ({ head }) =>
    /^(?:\u00EF\u00BB\u00BF)?\s{0,9}%PDF-\d|%PDF-\d\.\d\s{0,9}[\r\n]/.test(
      head.slice(0, furthestStart),
    ),
  load: async () => (await import('./read-pdf.ts')).readPdf,
  original: async (source) => (await import('./original-pdf.ts')).originalPdf(source),
}
