import { calendarWords } from './calendar-words.ts'
import type { Body } from '../article.ts'

/**
 * What some blocks are about: at most three names in them that the other text does not have, the
 * most told first. Names are runs of capitalised words; one that only opens a sentence is none.
 */
export function topics(body: Body, blocks: readonly number[], other: Body): readonly string[] {
  const elsewhere = textOf(other)
  const told = new Map<string, number>()
  for (const at of blocks) {
    for (const name of namesIn(body.blocks[at]?.text ?? '')) {
      if (!calendarWords.has(name) && !elsewhere.includes(stem(name))) {
        told.set(name, (told.get(name) ?? 0) + 1)
      }
    }
  }
  const ranked = [...told].sort((x, y) => y[1] - x[1] || words(y[0]) - words(x[0]))
  return ranked.slice(0, 3).map(([name]) => name)
}

const nameRun =
  /(?<=[^\s.!?:“”"—–-] )\p{Lu}[\p{L}’'-]+(?: (?:(?:of|for|de|von|al|the) )?\p{Lu}[\p{L}’'-]+)*/gu

function namesIn(text: string): readonly string[] {
  const plain = text.replace(/\s/g, ' ')
  return [...plain.matchAll(nameRun)].map(([name]) => name.replace(/[’']s$/, ''))
}

/** Without an ending, so that "North Korean" is no news where "North Korea" is told. */
function stem(name: string): string {
  return name.length > 5 ? name.replace(/(?:ns|n|s|ese|i)$/u, '') : name
}

function textOf(body: Body): string {
  return body.blocks.map(({ text }) => text.replace(/\s/g, ' ')).join('\n')
}

function words(name: string): number {
  return name.split(' ').length
}
