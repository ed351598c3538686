/** A line of a made-up PDF page. Points, from the top left corner. */
export interface PdfLine {
  readonly text: string
  readonly x?: number
  readonly y: number
  /** 10 unless told. */
  readonly size?: number
  readonly bold?: boolean
  /** Its role in a tagged file: `P`, `H1`. A line without one is no part of the tagged text. */
  readonly role?: string
  /** In a tagged file: goes on with the element of the line before. */
  readonly goesOn?: boolean
}

/** What a made-up PDF holds. */
export interface MadePdf {
  readonly pages: readonly (readonly PdfLine[])[]
  readonly info?: Readonly<Record<string, string>>
  readonly xmp?: string
  readonly tagged?: boolean
  /** Every page shows a picture of one dot. */
  readonly pictures?: boolean
  /** Needs a password that nobody knows. */
  readonly locked?: boolean
}

/** A small PDF of A4 pages in Latin letters, written in plain ASCII, so that it may stand for text too. */
export function aPdf(made: MadePdf): string {
  const writer = new Writer(made)
  return writer.write()
}

/** Lines of one column, each a step below the last. */
export function aColumn(
  texts: readonly string[],
  { x = 60, y = 100, step = 12, ...more }: Partial<PdfLine> & { readonly step?: number } = {},
): readonly PdfLine[] {
  return texts.map((text, at) => ({ ...more, text, x, y: y + at * step }))
}

class Writer {
  readonly #objects: string[] = []
  readonly #made: MadePdf

  constructor(made: MadePdf) {
    this.#made = made
  }

  write(): string {
    const { pages, info = {}, xmp, tagged = false, locked = false } = this.#made
    const [catalog, tree, root] = [this.#add(''), this.#add(''), this.#add('')]
    const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) =>
      this.#add(`<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`),
    )
    const dot = this.#made.pictures ? this.#dot() : 0
    const elements: number[] = []
    const parents: string[] = []
    const kids = pages.map((lines, at) => {
      const content = this.#stream('', contentOf(lines, tagged, dot > 0))
      const page = this.#add('')
      this.#objects[page - 1] =
        `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595 842]/Contents ${content} 0 R/StructParents ${at}` +
        `/Resources<</Font<</F0 ${fonts[0]} 0 R/F1 ${fonts[1]} 0 R>>${dot > 0 ? `/XObject<</Im ${dot} 0 R>>` : ''}>>>>`
      const own = tagged ? this.#elements(lines, page, root) : []
      elements.push(...new Set(own))
      parents.push(`${at} [${own.map((one) => `${one} 0 R`).join(' ')}]`)
      return page
    })
    this.#objects[tree - 1] =
      `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`
    this.#objects[root - 1] =
      `<</Type/StructTreeRoot/K[${elements.map((one) => `${one} 0 R`).join(' ')}]/ParentTree<</Nums[${parents.join(' ')}]>>>>`
    const meta = xmp === undefined ? 0 : this.#stream('/Type/Metadata/Subtype/XML', xmp)
    this.#objects[catalog - 1] =
      `<</Type/Catalog/Pages ${tree} 0 R${tagged ? `/MarkInfo<</Marked true>>/StructTreeRoot ${root} 0 R` : ''}` +
      `${meta > 0 ? `/Metadata ${meta} 0 R` : ''}>>`
    const said = Object.entries(info).map(([key, value]) => `/${key} ${hexed(value)}`)
    const about = this.#add(`<<${said.join('')}>>`)
    const lock = locked ? this.#add(unknownPassword) : 0
    return this.#file(catalog, about, lock)
  }

  #add(object: string): number {
    return this.#objects.push(object)
  }

  #stream(dictionary: string, content: string): number {
    return this.#add(`<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`)
  }

  #dot(): number {
    const dictionary =
      '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/ASCIIHexDecode'
    return this.#stream(dictionary, '00>')
  }

  /** An element for each line with a role; the element of each mark of the page. */
  #elements(lines: readonly PdfLine[], page: number, root: number): readonly number[] {
    const groups: { readonly role: string; readonly marks: number[]; readonly object: number }[] =
      []
    const own: number[] = []
    lines
      .filter(({ role }) => role !== undefined)
      .forEach(({ role = 'P', goesOn = false }, mark) => {
        const last = groups.at(-1)
        const group = goesOn && last ? last : { role, marks: [], object: this.#add('') }
        if (group !== last) groups.push(group)
        group.marks.push(mark)
        own.push(group.object)
      })
    for (const { role, marks, object } of groups)
      this.#objects[object - 1] =
        `<</Type/StructElem/S/${role}/P ${root} 0 R/Pg ${page} 0 R/K[${marks.join(' ')}]>>`
    return own
  }

  #file(catalog: number, about: number, lock: number): string {
    let file = '%PDF-1.7\n'
    const places = this.#objects.map((object, at) => {
      const place = file.length
      file += `${at + 1} 0 obj\n${object}\nendobj\n`
      return `${String(place).padStart(10, '0')} 00000 n \n`
    })
    const start = file.length
    const id = '00112233445566778899AABBCCDDEEFF'
    const encrypt = lock > 0 ? `/Encrypt ${lock} 0 R/ID[<${id}><${id}>]` : ''
    return (
      `${file}xref\n0 ${places.length + 1}\n0000000000 65535 f \n${places.join('')}` +
      `trailer\n<</Size ${places.length + 1}/Root ${catalog} 0 R/Info ${about} 0 R${encrypt}>>\nstartxref\n${start}\n%%EOF\n`
    )
  }
}

const unknownPassword = `<</Filter/Standard/V 1/R 2/P -4/O<${'A5'.repeat(32)}>/U<${'5A'.repeat(32)}>>>`

function contentOf(lines: readonly PdfLine[], tagged: boolean, picture: boolean): string {
  let mark = 0
  const drawn = lines.map((line) => {
    const { text, x = 60, y, size = 10, bold = false, role } = line
    const words = `BT /F${bold ? 1 : 0} ${size} Tf ${x} ${842 - y} Td ${hexed(text)} Tj ET`
    if (!tagged) return words
    if (role === undefined) return `/Artifact BMC ${words} EMC`
    const marked = `/${role} <</MCID ${mark}>> BDC ${words} EMC`
    mark += 1
    return marked
  })
  return [...(picture ? ['q 500 0 0 700 40 60 cm /Im Do Q'] : []), ...drawn].join('\n')
}

const windowsMarks: Readonly<Record<string, number>> = {
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  '–': 0x96,
  '—': 0x97,
  '•': 0x95,
}

/** Letters as hexadecimal digits, one byte each. */
function hexed(text: string): string {
  const bytes = [...text].map((letter) => windowsMarks[letter] ?? letter.charCodeAt(0))
  return `<${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`
}
