import { aZip } from './a-zip.ts'

/** A document of a test book: its title in the list of contents, and what stands in its body. */
export interface TestChapter {
  readonly title: string
  readonly body: string
  /** In the list of contents under this heading. */
  readonly section?: string
}

/** An e-book; `metadata` is added to its title, `files` to its archive. */
export function anEpub(
  chapters: readonly TestChapter[],
  metadata = '',
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const numbers = chapters.map((_one, at) => String(at + 1))
  const items = numbers.map(
    (number) =>
      `<item id="c${number}" href="text/c${number}.xhtml" media-type="application/xhtml+xml"/>`,
  )
  const pages = Object.fromEntries(
    chapters.map(({ title, body }, at) => [
      `OEBPS/text/c${String(at + 1)}.xhtml`,
      `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>${title}</title><script src="x.js"/></head><body>${body}</body></html>`,
    ]),
  )
  return aZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
    'OEBPS/content.opf': `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Weekly Post</dc:title>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${numbers.map((number) => `<itemref idref="c${number}"/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol>${listed(chapters)}</ol></nav></body></html>`,
    ...pages,
    ...files,
  })
}

function listed(chapters: readonly TestChapter[]): string {
  return chapters
    .map(({ title, section }, at) => {
      const link = `<li><a href="text/c${String(at + 1)}.xhtml">${title}</a></li>`
      return section === undefined ? link : `<li><span>${section}</span><ol>${link}</ol></li>`
    })
    .join('')
}
