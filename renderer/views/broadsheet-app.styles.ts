import { css } from 'lit'
import { ground } from '../styles/shared.ts'

/** The page from top to bottom: bar, panes, status line. */
export const appStyles = [
  ground,
  css`
    :host {
      display: block;
      height: 100%;
    }
    .page {
      display: flex;
      flex-direction: column;
      height: 100%;
    }
    top-bar,
    folder-banner,
    status-bar {
      flex: none;
    }
    first-run,
    front-page,
    side-by-side,
    original-view,
    import-report,
    outlets-table {
      flex: 1;
      min-height: 0;
    }
  `,
]
