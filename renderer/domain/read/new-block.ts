import type { Block, BlockRole, Picture } from '../article.ts'

/** A paragraph of plain words. */
export function paragraph(text: string, role: BlockRole = 'prose'): Block {
  return { kind: 'paragraph', text, spans: [], role }
}

/** A subhead. Level 2 is the highest: the headline itself is level 1 and no block. */
export function heading(text: string, level: 2 | 3 | 4 | 5 | 6 = 2): Block {
  return { kind: 'heading', text, spans: [], role: 'prose', level }
}

/** A picture with the words under it. `picture` is null when the file names none. */
export function figure(text: string, picture: Picture | null): Block {
  return { kind: 'figure', text, spans: [], role: 'caption', picture }
}
