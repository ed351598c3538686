// The few things that are asked of pdf.js, as it gives them.

/** A stretch of text as the page draws it. */
export interface TextItem {
  readonly str: string
  /** `ltr`, `rtl` or `ttb`. */
  readonly dir: string
  /** From text space to the page: the last two numbers are where the baseline starts. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
  readonly hasEOL: boolean
}

/** Where a marked part of the page starts or ends. */
export interface MarkItem {
  readonly type: string
  readonly tag?: string | undefined
  readonly id?: string | undefined
}

/** What a page draws, in the order of the file. */
export interface TextContent {
  readonly items: readonly (TextItem | MarkItem)[]
  readonly styles: Readonly<Record<string, { readonly vertical: boolean } | undefined>>
}

/** A node of a page's part of the structure tree: an element with a role, or a mark on the page. */
export interface StructNode {
  readonly role?: string
  readonly children?: readonly StructNode[]
  readonly alt?: string
  readonly lang?: string
  /** Leaves only: `content` names marked text by `id`, `annotation` or `object` a link. */
  readonly type?: string
  readonly id?: string
}

/** A link on a page, a form field or another note upon it. */
export interface Annotation {
  readonly id: string
  readonly subtype?: string
  readonly url?: string
  /** Left, bottom, right, top in page units; any order. */
  readonly rect?: readonly number[]
}

/** A page of an open file. */
export interface PdfPage {
  /** Left, bottom, right, top of what is shown. */
  readonly view: readonly number[]
  getTextContent(options: { includeMarkedContent: boolean }): Promise<TextContent>
  getStructTree(): Promise<StructNode | null>
  getAnnotations(): Promise<readonly Annotation[]>
  /** All that the page draws: what to do, and with what. */
  getOperatorList(): Promise<{
    readonly fnArray: readonly number[]
    readonly argsArray: readonly unknown[]
  }>
  cleanup(): boolean
}

/** An open file. */
export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{
    readonly info: object
    readonly metadata: { getRaw(): unknown } | null
  }>
  getMarkInfo(): Promise<{ readonly Marked?: boolean } | null>
  destroy(): Promise<void>
}

/** Whether an item is text, not a mark. */
export function isText(item: TextItem | MarkItem): item is TextItem {
  return 'str' in item
}
