// What of a library the tour shows, chosen from its summary.
import { Stop } from '../say.mjs'

/**
 * @typedef {import('../../renderer/library/summary.ts').Summary} Summary
 * @typedef {Summary['articles'][number]} Article
 * @typedef {Summary['stories'][number]} Story
 *
 * @typedef {Summary['comparisons'][number]} Pair
 *
 * @typedef {object} PairChoice two articles that are worth a picture of their own
 * @property {string} name of the picture's file
 * @property {string} shows what they are, in a few words
 * @property {Pair} pair
 *
 * @typedef {object} Choice an article that is worth a picture of its own
 * @property {string} name of the picture's file
 * @property {string} shows what it is, in a few words
 * @property {Article} article
 */

/**
 * The story to walk: the one asked for, counted from 1, or the first that more than one article
 * tells; `null` in a library without articles.
 *
 * @param {Summary} summary
 * @param {number | null} story
 * @returns {Story | null}
 */
export function storyToShow({ stories }, story) {
  if (story === null) return stories.find(isToldTwice) ?? stories[0] ?? null
  const told = stories[story - 1]
  if (told) return told
  throw new Stop(`There is no story ${story}.`)
}

/** @param {Story} story */
function isToldTwice({ articles }) {
  return articles.length > 1
}

/**
 * The articles of a story, in its order.
 *
 * @param {Story | null} told
 * @param {Summary} summary
 * @returns {readonly Article[]}
 */
export function articlesOf(told, { articles }) {
  return (told?.articles ?? []).flatMap((id) => articles.find((one) => one.id === id) ?? [])
}

/**
 * The story that most articles tell, up to the six that can stand beside each other; `null` when none
 * has three.
 *
 * @param {Summary} summary
 * @returns {Story | null}
 */
export function storyOfSeveral({ stories }) {
  const most = (/** @type {Story} */ { articles }) => (articles.length > 6 ? 0 : articles.length)
  const [found] = [...stories].sort((a, b) => most(b) - most(a))
  return found && most(found) > 2 ? found : null
}

/**
 * Two articles of which one rewrites the other, and two with a passage that was moved, where there
 * are any beside the pair that is shown anyway.
 *
 * @param {Summary} summary
 * @param {Pair | undefined} shown
 * @returns {readonly PairChoice[]}
 */
export function pairsToShow({ comparisons }, shown) {
  const others = comparisons.filter((pair) => pair !== shown)
  const rewritten = others.find(({ relation }) => relation === 'rewritten')
  const moved = others.find((pair) => pair.moved > 0 && pair !== rewritten)
  return [
    ...(rewritten ? [{ name: 'rewritten', shows: 'A report rewritten', pair: rewritten }] : []),
    ...(moved ? [{ name: 'moved', shows: 'A passage that was moved', pair: moved }] : []),
  ]
}

/**
 * Of each kind that a reader meets and the library holds, the article that shows it best: a PDF, a
 * mail, one from right to left, one that is embargoed or withdrawn, an item of a file of several.
 *
 * @param {Summary} summary
 * @param {readonly Article[]} shown articles that have pictures already; others are better
 * @returns {readonly Choice[]}
 */
export function kindsToShow({ articles }, shown) {
  const taken = new Set(shown)
  /** @type {Choice[]} */
  const choices = []
  for (const { name, shows, isOne, isClear } of kinds) {
    const all = articles.filter(isOne)
    const clear = isClear ? all.filter(isClear) : []
    const [article] = mostTelling(clear.length > 0 ? clear : all, taken)
    if (!article) continue
    taken.add(article)
    choices.push({ name, shows: shows(article), article })
  }
  return choices
}

/**
 * The kinds; `isClear` says which of them anybody sees to be one.
 *
 * @type {readonly {
 *   name: string
 *   shows: (one: Article) => string
 *   isOne: (one: Article) => boolean
 *   isClear?: (one: Article) => boolean
 * }[]}
 */
const kinds = [
  {
    name: 'pdf',
    shows: () => 'A PDF as read',
    isOne: ({ format }) => format === 'pdf',
  },
  {
    name: 'mail',
    shows: () => 'A mail as read',
    isOne: ({ format }) => format === 'eml',
  },
  {
    name: 'right-to-left',
    shows: ({ language }) => `An article from right to left (${language})`,
    isOne: ({ direction }) => direction === 'rtl',
    isClear: ({ headline }) => /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(headline),
  },
  {
    name: 'standing',
    shows: ({ standing }) => `An item that is ${standing}, as read`,
    isOne: ({ standing }) => standing !== null,
  },
  {
    name: 'item-of-file',
    shows: ({ part }) => {
      return `Item ${part?.number} of ${part?.of} of a file of several, beside the others`
    },
    isOne: ({ part }) => (part?.of ?? 1) > 1,
    isClear: ({ format }) => format === 'feed' || format === 'list', // an archive may hold anything
  },
]

/**
 * Articles that hold pictures in their files, the most telling first.
 *
 * @param {Summary} summary
 */
export function pictured({ articles }) {
  return mostTelling(articles.filter(({ heldPictures }) => heldPictures > 0))
}

/**
 * Articles with evidence that stands in their own texts, as far as the summary tells.
 *
 * @param {Summary} summary
 */
export function quotable({ articles }) {
  return mostTelling(articles.filter((one) => wordsOfText(one).length > 0))
}

/**
 * The words of its own text that an article's attribution rests on, as far as the summary tells.
 *
 * @param {Article} article
 * @returns {readonly string[]}
 */
export function wordsOfText({ id, text, attribution }) {
  const evidence = Object.values(attribution).flatMap((values) =>
    values.flatMap((value) => value.evidence),
  )
  return evidence
    .filter(({ article, words }) => article === id && text.includes(words))
    .map(({ words }) => words)
}

/**
 * The article in which values lost against others, and the reader can look at them.
 *
 * @param {Summary} summary
 * @returns {Article | null}
 */
export function withLostValues({ articles }) {
  const [found] = mostTelling(
    articles.filter(({ attribution }) =>
      Object.values(attribution).some((values) => values.some(({ lost = [] }) => lost.length > 0)),
    ),
  )
  return found ?? null
}

/**
 * The article whose file says more than the page shows of it, so that its original is worth a look;
 * of a library of plain texts any.
 *
 * @param {Summary} summary
 * @returns {Article | null}
 */
export function withOriginal({ articles }) {
  const marked = articles.filter(({ format }) => format !== 'txt' && format !== 'md')
  const [found] = mostTelling(marked.length > 0 ? marked : articles)
  return found ?? null
}

/**
 * Articles that were not shown yet before the others; then those with a headline, a text, and much
 * that is said of where they come from, before scraps.
 *
 * @param {readonly Article[]} articles
 * @param {ReadonlySet<Article>} [taken]
 */
function mostTelling(articles, taken) {
  const rank = (/** @type {Article} */ one) =>
    (taken?.has(one) ? 0 : 100) +
    (one.paragraphs >= 3 ? 50 : 0) +
    (one.headline === '' ? 0 : 25) +
    Object.values(one.attribution).filter((values) => values.length > 0).length
  return [...articles].sort((a, b) => rank(b) - rank(a))
}
