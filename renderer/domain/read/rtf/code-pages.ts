/** Character sets of fonts, as Windows numbers them, and the code page each is written in. */
const charsets: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

const labels: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  20932: 'euc-jp',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** Fonts of symbols write arrows and bullets with letters; their words say nothing. */
const symbols = -1

/**
 * The code page of a font's character set. Sets that name none (0 and 1) are in the document's own:
 * documents made in other parts of the world say so, and mean it.
 */
export function codePageOf(charset: number, document: number): number {
  return charset === 2 ? symbols : (charsets[charset] ?? document)
}

/** The letters that bytes of a code page stand for. Pages nobody decodes any more count as 1252. */
export function lettersOf(bytes: readonly number[], codePage: number): string {
  if (codePage === symbols) return ''
  const known = codePage >= 1250 && codePage <= 1258 ? `windows-${String(codePage)}` : undefined
  const decoder = new TextDecoder(labels[codePage] ?? known ?? 'windows-1252')
  return decoder.decode(Uint8Array.from(bytes))
}
