// How the tour finds its way about the page, and tells that something is there.

/** Milliseconds in which a screen must be there. */
export const patience = 10_000

/**
 * Goes to a place, as its hash names it.
 *
 * @param {import('playwright').Page} page
 * @param {string} hash
 */
export async function go(page, hash) {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

/**
 * Waits until something can be seen.
 *
 * @param {import('playwright').Locator} what
 */
export async function see(what) {
  await what.waitFor({ state: 'visible', timeout: patience })
}

/**
 * Waits until something is gone.
 *
 * @param {import('playwright').Locator} what
 */
export async function seeGone(what) {
  await what.waitFor({ state: 'hidden', timeout: patience })
}

/**
 * Waits until something holds.
 *
 * @param {string} what it is, for the failure's sentence
 * @param {() => Promise<boolean>} holds
 */
export async function until(what, holds) {
  const end = Date.now() + patience
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}

/**
 * "Where this comes from".
 *
 * @param {import('playwright').Page} page
 */
export function panelOf(page) {
  return page.getByRole('complementary', { name: 'Where this comes from' })
}

/**
 * The article that is read.
 *
 * @param {import('playwright').Page} page
 */
export function textOf(page) {
  return page.getByRole('region', { name: 'Article' })
}

/**
 * Puts short messages away that tell of an end and would cover what is shown; failures stay.
 *
 * @param {import('playwright').Page} page
 */
export async function putMessagesAway(page) {
  const calm = page.locator('.toast:not(.failed)').getByRole('button', { name: 'Put away' })
  for (let left = 3; left > 0 && (await calm.count()) > 0; left -= 1) {
    // It may go away by itself just now.
    await calm
      .first()
      .click({ timeout: 1000 })
      .catch(() => undefined)
  }
}
