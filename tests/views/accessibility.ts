import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What a page has against readers with other eyes, ears or hands; each with the first place. Looks
 * once nothing moves: a colour on its way to another is none.
 */
export async function barriers(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.waitForTimeout(300) // longer than any change of colour already on its way
  await page.evaluate(axe)
  const found: unknown = await page.evaluate(
    `axe.run(document.body, { rules: { region: { enabled: false } } }).then((result) =>
      result.violations.map((one) => one.id + ': ' + one.nodes[0].html + ' ' +
        one.nodes[0].failureSummary))`,
  )
  return Array.isArray(found) ? found.map(String) : []
}
