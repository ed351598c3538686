/** Any of the lines by which an export of a press database is told, in a text of any kind. */
const signs =
  /\d of \d{1,4} DOCUMENTS|Dokument \d{1,4} von \d|Document \d{1,4} de \d|\bLoad-Date\s?:|\bEnd of Document\b|ProQuest document ID|\b(?:Document|Dokument|Documento) [A-Z][A-Z0-9]{4,15}\d{8}/i

/** Whether a text may be an export at all; quick, so that ordinary articles cost nothing. */
export function hasPressSigns(text: string): boolean {
  return signs.test(text)
}
