import { exportKinds, type ExportKind } from '../../main/contract.ts'
import type { ReportPart } from '../domain/compare/export/report.ts'

/** A form a comparison can be kept in, and what it is good for. */
export interface KindOffered {
  readonly kind: ExportKind
  readonly label: string
  readonly goodFor: string
}

const kinds: Readonly<Record<ExportKind, Omit<KindOffered, 'kind'>>> = {
  html: { label: 'Web page', goodFor: 'one file for any browser, light and dark' },
  pdf: { label: 'PDF', goodFor: 'pages to print, keep and send' },
  markdown: { label: 'Markdown', goodFor: 'text for notes, mail and editors' },
  csv: { label: 'Table (CSV)', goodFor: 'a row for each passage and quote, for spreadsheets' },
  json: { label: 'JSON', goodFor: 'everything with its structure, for programs' },
}

/** The forms in the order they are offered. */
export const kindsOffered: readonly KindOffered[] = exportKinds.map((kind) => ({
  kind,
  ...kinds[kind],
}))

/** What a document can hold, in the order it is offered. */
export const partsOffered: readonly { readonly part: ReportPart; readonly label: string }[] = [
  { part: 'text', label: 'Text and changes' },
  { part: 'quotes', label: 'Quotes by speaker' },
  { part: 'names', label: 'Names and figures' },
  { part: 'attribution', label: 'Where each comes from' },
]
