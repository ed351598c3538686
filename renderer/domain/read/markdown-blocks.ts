import type { List, ListItem, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { Block, Span } from '../article.ts'
import { safeAddress } from './blocks.ts'
import { InlineRun } from './inline-run.ts'

/** A Markdown tree as our blocks. HTML inside it is shown to nobody and kept nowhere. */
export function markdownBlocks(root: Root): readonly Block[] {
  return root.children.flatMap((node) => blocksFrom(node, plainly))
}

interface Around {
  readonly quoted: boolean
  readonly depth: number
  readonly marker: string
}

const plainly: Around = { quoted: false, depth: 0, marker: '' }

function blocksFrom(node: RootContent, around: Around): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return fromWords(node.children, around)
    case 'heading':
      return fromWords(node.children, around).map((block) => ({
        kind: 'heading',
        text: block.text,
        spans: block.spans,
        role: 'prose',
        level: levelOf(node.depth),
      }))
    case 'blockquote':
      return node.children.flatMap((child) => blocksFrom(child, { ...around, quoted: true }))
    case 'list':
      return fromList(node, around)
    case 'code':
      return [{ kind: 'preformatted', text: node.value, spans: [], role: 'prose' }]
    case 'table':
      return fromTable(node)
    default:
      return []
  }
}

function fromWords(children: readonly PhrasingContent[], around: Around): readonly Block[] {
  const [only] = children
  if (children.length === 1 && only?.type === 'image') {
    const picture = { address: safeAddress(only.url, ''), description: only.alt ?? '' }
    return [{ kind: 'figure', text: only.title ?? '', spans: [], role: 'caption', picture }]
  }
  const run = new InlineRun()
  for (const child of children) addInline(run, child)
  return run.close().map(({ text, spans }) => {
    if (around.depth > 0)
      return {
        kind: 'list-item',
        text,
        spans,
        role: 'prose',
        depth: around.depth,
        marker: around.marker,
      }
    return { kind: around.quoted ? 'quotation' : 'paragraph', text, spans, role: 'prose' }
  })
}

function fromList(list: List, around: Around): readonly Block[] {
  const first = list.start ?? 1
  return list.children.flatMap((item: ListItem, at) => {
    const marker = list.ordered ? `${String(first + at)}.` : '•'
    const inside = { ...around, depth: around.depth + 1, marker }
    return item.children.flatMap((child) => blocksFrom(child, inside))
  })
}

function fromTable(table: Table): readonly Block[] {
  const rows = table.children.map((row) => row.children.map((cell) => wordsOf(cell)))
  return [
    {
      kind: 'table',
      text: rows.map((row) => row.join('\t')).join('\n'),
      spans: [],
      role: 'prose',
      rows,
    },
  ]
}

const looks: Readonly<Record<string, Exclude<Span['kind'], 'link'>>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  inlineCode: 'code',
}

function addInline(run: InlineRun, node: PhrasingContent): void {
  const start = run.length
  if (node.type === 'break') run.break()
  else if (node.type === 'text' || node.type === 'inlineCode') run.add(node.value)
  else if (node.type === 'image') run.add(node.alt ?? '')
  else if ('children' in node) for (const child of node.children) addInline(run, child)
  const look = looks[node.type]
  if (look) run.mark(start, { kind: look })
  const address = node.type === 'link' ? safeAddress(node.url, '') : ''
  if (address !== '') run.mark(start, { kind: 'link', address })
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value
  return 'children' in node ? node.children.map((child) => wordsOf(child)).join('') : ''
}

function levelOf(depth: number): 2 | 3 | 4 | 5 | 6 {
  if (depth <= 2) return 2
  if (depth === 3) return 3
  if (depth === 4) return 4
  return depth === 5 ? 5 : 6
}
