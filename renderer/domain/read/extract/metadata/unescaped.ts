const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  sbquo: '‚',
  shy: '',
  szlig: 'ß',
}
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030A',
  caron: '\u030C',
}

/** `eacute` is e with an acute accent, and so on for every letter. */
function characterNamed(name: string): string | undefined {
  const accent = accents[name.slice(1)]
  return (
    named[name] ?? (accent === undefined ? undefined : (name.charAt(0) + accent).normalize('NFC'))
  )
}

/** Text with the character references that pages leave in JSON and in attributes, twice if need be. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text
  const once = text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return characterNamed(name) ?? whole
      const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
  return once === text
    ? once
    : once.replace(/&(amp|quot|#39|lt|gt);/g, (whole, name: string) =>
        name === '#39' ? "'" : (named[name] ?? whole),
      )
}
