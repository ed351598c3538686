/** Four paragraphs long enough to be an article's. */
export const pageProse = [
  'The ferry has stopped for the winter, the harbour office said on Friday after a long meeting.',
  'Nobody in the village had expected the decision, and the last boat left almost without passengers.',
  'The council will speak about the ramp in March, when the report of the engineers is to be printed.',
  'Until then a small boat takes those on foot, twice a day and never when the wind is from the north.',
] as const

/** A saved page of one article: `within` stands between its second and third paragraph, `head` in its head. */
export function aPage(title: string, within = '', head = ''): string {
  const [first, second, ...rest] = pageProse.map((line) => `<p>${line}</p>`)
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li></ul></nav>
    <article><h1>${title}</h1>${String(first)}${String(second)}${within}${rest.join('')}</article></body></html>`
}
