import { html, type TemplateResult } from 'lit'
import type { Library } from '../controllers/library.ts'
import type { ReadLibraryFile } from '../controllers/pictures.ts'
import type { Program } from '../controllers/program.ts'
import type { Route } from '../controllers/route.ts'
import type { Counts } from '../library/queries.ts'
import { comparedArticles } from './compared-articles.ts'
import './first-run.ts'
import './front-page.ts'

/** What the middle of the page is made of. */
export interface MiddleParts {
  readonly route: Route
  readonly library: Library | null
  readonly program: Program
  readonly counts: Counts | undefined
  readonly listsOpen: boolean
  readonly readFile: ReadLibraryFile
}

/** The middle of the page: what the reader is doing, as the route says. */
export function appMiddle(parts: MiddleParts): TemplateResult {
  const { route, library, program, readFile } = parts
  const { folder, defaultFolder, settings } = program
  if (folder === null) return html`<first-run path=${defaultFolder}></first-run>`
  switch (route.view) {
    case 'compare':
      return comparedArticles(route, library)
    case 'original':
      return html`<original-view
        .library=${library}
        .article=${route.article}
        .readFile=${readFile}
      ></original-view>`
    case 'report':
      return html`<import-report .library=${library}></import-report>`
    case 'story':
      return html`<story-page .library=${library} .article=${route.article}></story-page>`
    case 'source':
      return html`<source-page .library=${library} .outlet=${route.outlet}></source-page>`
    case 'coverage':
      return html`<coverage-page .library=${library} .period=${route.period}></coverage-page>`
    case 'outlets':
      return html`<outlets-table .library=${library}></outlets-table>`
    case 'library':
      return html`<front-page
        .library=${library}
        .settings=${settings}
        .route=${route}
        .counts=${parts.counts}
        .readFile=${readFile}
        folder=${folder}
        ?listsOpen=${parts.listsOpen}
      ></front-page>`
  }
}
