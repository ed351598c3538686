// Its own types lean on Node and the DOM, which the domain does not have. This is all we use.
declare module 'papaparse' {
  interface Parsed {
    readonly data: readonly (readonly string[])[]
  }
  const papa: {
    parse(
      text: string,
      options: {
        readonly delimiter: string
        readonly skipEmptyLines: 'greedy'
        readonly preview: number
      },
    ): Parsed
    unparse(
      rows: readonly (readonly (string | number)[])[],
      options: { readonly newline: string; readonly escapeFormulae: RegExp },
    ): string
  }
  export = papa
}
