// Stands in for the parser of style sheets that linkedom brings along: the program never reads one.

/** Refuses; reached only if somebody asks an article's `<style>` for its sheet. */
export function parse() {
  throw new Error('style sheets of articles are not read')
}
