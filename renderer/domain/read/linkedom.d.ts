// linkedom's own types lean on the DOM library, which the domain does not have. This is all we use.
declare module 'linkedom' {
  export function parseHTML(html: string): { document: unknown }
}
