// Screens of a library as a whole: what a search finds, a source, a story in time, outlets by stories.
import { wide } from './camera.mjs'
import { go, see } from './page.mjs'

/**
 * @typedef {import('../launch.mjs').Running} Running
 * @typedef {import('./choices.mjs').Article} Article
 * @typedef {import('./choices.mjs').Story} Story
 * @typedef {import('./choices.mjs').Summary} Summary
 * @typedef {import('./screens.mjs').Screen} Screen
 */

/** A word shorter than this says little of what an article is about. */
const telling = 5

/**
 * Searching for the longest word of a headline, and the article in which it is lit.
 *
 * @param {Article} article
 * @returns {readonly Screen[]}
 */
export function searches({ id, headline }) {
  const words = headline.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= telling)
  const [word] = [...words].sort((a, b) => b.length - a.length)
  if (!word) return []
  const hash = `#/search/${encodeURIComponent(word)}`
  /** @type {Screen} */
  const found = {
    name: 'search',
    shows: 'A search, with what it hit in each article',
    size: wide,
    async reach({ page }) {
      await go(page, hash)
      await see(page.locator('search-results mark').first())
    },
  }
  /** @type {Screen} */
  const lit = {
    name: 'search-hits',
    shows: 'An article that was found, its hits lit',
    size: wide,
    async reach({ page }) {
      await go(page, `${hash}/${id}`)
      await see(page.locator('reading-room mark').first())
    },
  }
  return [found, lit]
}

/**
 * The page of the source that prints most.
 *
 * @param {Summary} summary
 * @returns {readonly Screen[]}
 */
export function source({ articles }) {
  const counts = new Map()
  for (const { attribution } of articles) {
    const name = attribution.outlet?.[0]?.value
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  if (!most) return []
  const [name] = most
  return [
    {
      name: 'source',
      shows: 'A source: what it printed, whose text it carries, whom it quotes',
      size: wide,
      async reach({ page }) {
        await go(page, `#/source/${encodeURIComponent(name)}`)
        await see(page.locator('source-page').getByRole('heading', { name }).first())
        await see(page.locator('source-page svg').first())
      },
    },
  ]
}

/**
 * A story's coverage in time; of a story that one article tells there is little to see.
 *
 * @param {Story} told
 * @returns {Screen}
 */
export function storyInTime({ articles }) {
  return {
    name: 'story',
    shows: 'A story: its coverage in time, and why each article belongs to it',
    size: wide,
    async reach({ page }) {
      await go(page, `#/story/${articles[0]}`)
      await see(page.locator('story-page').getByRole('heading', { name: 'Coverage in time' }))
    },
  }
}

/** @type {Screen} */
export const coverage = {
  name: 'coverage',
  shows: 'Which outlets printed which stories',
  size: wide,
  async reach({ page }) {
    await go(page, '#/coverage/all')
    await see(page.locator('coverage-page').getByRole('heading').first())
  },
}
