import { expect, test } from 'vitest'
import { readArticle } from '../../../renderer/domain/read/read-article.ts'
import { bytesOf } from './paper-files.ts'

/** A reading worker is stopped after 20 s; a file built to hurt must stay below, on a busy machine too. */
const soon = 20_000

const sentence = 'The ferry has stopped, the harbour said on Friday. '
const hostile: readonly (readonly [string, string])[] = [
  ['100,000 nested elements', `<html><body>${'<div>'.repeat(100_000)}<p>${sentence}`],
  [
    '100,000 nested unclosed quotations',
    `<html><body>${'<blockquote><b>'.repeat(50_000)}${sentence}`,
  ],
  ['50,000 lists in lists', `${'- '.repeat(50_000)}${sentence}`],
  ['quotation marks without end', `${'> '.repeat(20_000)}${sentence}`],
  ['a line of 5 MB', sentence.repeat(100_000)],
  ['a word of 5 MB', 'a'.repeat(5_000_000)],
  ['5 MB of spaces', `Ferry stops\n\n${' '.repeat(5_000_000)}${sentence}`],
  ['a byline without end', `Ferry stops\n\nBy ${'Jane Doe and '.repeat(200_000)}`],
  ['brackets without end', `Ferry stops\n\nImage: ${'(AP Photo/'.repeat(200_000)}`],
  ['capitals without end', `Ferry stops\n\n${'SEOUL '.repeat(400_000)}— ${sentence}`],
  ['digits without end', `Ferry stops\n\n${'4 May '.repeat(400_000)}${sentence}`],
  ['comments without end', `<html><body>${'<!-- '.repeat(200_000)}${sentence}`],
  ['angle brackets without end', `<html><body>${'<'.repeat(1_000_000)}${sentence}`],
  ['styles without end', `<html><body>${'<style>'.repeat(100_000)}${sentence}`],
  ['scripts without end', `<html><body>${'<script '.repeat(100_000)}${sentence}`],
  ['front matter without end', `---\n${'key: value\n'.repeat(50_000)}`],
  [
    'front matter of aliases',
    `---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ntitle: Ferry\n---\n${sentence}`,
  ],
  ['brackets that open links', `# Ferry\n\n${'['.repeat(50_000)}${sentence}`],
  ['emphasis that never closes', `# Ferry\n\n${'*a **b '.repeat(20_000)}${sentence}`],
  [
    'a table of 40,000 cells',
    `<html><body><table>${'<tr><td>1</td><td>2</td></tr>'.repeat(20_000)}</table>`,
  ],
  ['a class of 400 KB', `<html><body><div class="${'a '.repeat(200_000)}"><p>${sentence}</div>`],
  ['an id of 400 KB', `<html><body><p id='${'a'.repeat(400_000)}'>${sentence}`],
  ['a bare class of 400 KB', `<html><body><p class=${'a'.repeat(400_000)}>${sentence}`],
  ['classes without end', `<html><body>${' class="'.repeat(200_000)}${sentence}`],
  ['classes that never close', `<html><body>${" class='".repeat(1)}${' class=a"'.repeat(200_000)}`],
  ['many short paragraphs', `<html><body>${`<p>${sentence}</p>`.repeat(8_000)}`],
]

test.each(hostile)(
  '%s neither stops the reading nor holds it up',
  { timeout: 90_000 },
  async (_, text) => {
    const start = performance.now()
    const result = await readArticle({ path: 'story.txt', bytes: bytesOf(text) })
    expect(['articles', 'problem']).toContain(Object.keys(result)[0])
    expect(performance.now() - start).toBeLessThan(soon)
  },
)
