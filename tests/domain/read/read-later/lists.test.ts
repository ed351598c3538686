import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Article, ReadResult } from '../../../../renderer/domain/article.ts'
import { readOriginal } from '../../../../renderer/domain/read/original.ts'
import { readArticle } from '../../../../renderer/domain/read/read-article.ts'
import { asFile } from '../../../builders/a-mail.ts'

const only = 'The export holds this article’s address only, not its text.'
const text = (words: string) => new TextEncoder().encode(words)

async function listed(path: string, words: string): Promise<readonly Article[]> {
  return articlesOf(await readArticle(asFile(path, words)))
}

function articlesOf(result: ReadResult): readonly Article[] {
  return 'articles' in result ? result.articles : []
}

const summary = ({ headline, provenance, body, remarks }: Article) => ({
  headline,
  canonical: provenance.canonical.map(({ value }) => value),
  published: provenance.published.map(({ value }) => value),
  blocks: body.blocks.map((block) => block.text),
  remarks,
})

const ferry = {
  headline: 'Ferry, stopped',
  canonical: ['https://post.example/a?x=1&y=2'],
  published: [],
  blocks: [],
}

test.each([
  [
    'Pocket’s table',
    'part.csv',
    'title,url,time_added,tags,status\n"Ferry, stopped",https://post.example/a?x=1&y=2,1600322788,a|b,unread\n',
    [
      only,
      'Saved in Pocket on 2020-09-17.',
      'Kept in the list “unread”.',
      'Tagged by its reader: a, b.',
    ],
  ],
  [
    'Pocket’s page',
    'ril_export.html',
    '<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul><li><a href="https://post.example/a?x=1&amp;y=2" time_added="1600322788" tags="a,b">Ferry, stopped</a></li></ul></body></html>',
    [
      only,
      'Saved in Pocket on 2020-09-17.',
      'Kept in the list “Unread”.',
      'Tagged by its reader: a, b.',
    ],
  ],
  [
    'Instapaper’s table',
    'instapaper.csv',
    'URL,Title,Selection,Folder,Timestamp\nhttps://post.example/a?x=1&y=2,"Ferry, stopped",,Archive,1600322788\n',
    [only, 'Saved in Instapaper on 2020-09-17.', 'Kept in the list “Archive”.'],
  ],
  [
    'the reader’s table of Readwise',
    'reader.csv',
    `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"Ferry, stopped",https://post.example/a?x=1&y=2,1,"['a']",2020-09-17 06:06:28+00:00,0,archive,True\n`,
    [
      only,
      'Saved in Readwise Reader on 2020-09-17.',
      'Kept in the list “archive”.',
      'Tagged by its reader: a.',
    ],
  ],
  [
    'a browser’s bookmarks',
    'bookmarks.html',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Menu</H1>\n<DL><p><DT><H3>News</H3>\n<DL><p><DT><A HREF="https://post.example/a?x=1&amp;y=2" ADD_DATE="1600322788">Ferry, stopped</A>\n</DL></DL>',
    [only, 'Saved on 2020-09-17.', 'Kept in the list “News”.'],
  ],
  [
    'Pocket’s data',
    'pocket.json',
    '{"list":{"1":{"item_id":"1","resolved_url":"https://post.example/a?x=1&y=2","resolved_title":"Ferry, stopped","time_added":"1600322788","tags":{"a":{"tag":"a"}}}}}',
    [only, 'Saved in Pocket on 2020-09-17.', 'Tagged by its reader: a.'],
  ],
])(
  '%s gives its entries as articles of which only the address is known',
  async (_, path, words, remarks) => {
    expect((await listed(path, words)).map(summary)).toEqual([{ ...ferry, remarks }])
  },
)

test('a saved article with its text is an article; the day it was saved is not the day it was printed', async () => {
  const data = [
    {
      id: 1,
      title: 'The \u201Cramp\u201D',
      url: 'https://post.example/r',
      is_archived: 0,
      created_at: '2019-03-01T10:00:00+0100',
      published_at: '2019-02-27T08:00:00+0100',
      published_by: ['Jane Doe'],
      domain_name: 'www.post.example',
      content: '<p>The ramp will be built anew.</p><p>Work starts in March.</p>',
    },
  ]
  const words = JSON.stringify(data).replace(
    /[\u201C\u201D]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16)}`,
  )
  const [article] = await listed('wallabag.json', words)
  const original = await readOriginal(asFile('wallabag.json', words))
  const evidence = Object.values(article?.provenance ?? {}).flatMap((values) =>
    values.flatMap((value) => value.evidence.map((one) => one.words)),
  )
  expect({
    blocks: article?.body.blocks.map((block) => block.text),
    published: article?.provenance.published.map(({ value }) => value),
    byline: article?.provenance.byline.map(({ value }) => value),
    remarks: article?.remarks,
    notFound: evidence.filter((one) => !original.text.includes(one)),
  }).toEqual({
    blocks: ['The ramp will be built anew.', 'Work starts in March.'],
    published: ['2019-02-27T08:00:00+01:00'],
    byline: ['Jane Doe'],
    remarks: ['Saved in wallabag on 2019-03-01.'],
    notFound: [],
  })
})

test('an Omnivore archive joins its lists with the texts beside them', async () => {
  const list = [
    {
      id: '1',
      slug: 'ramp-1',
      title: 'The ramp',
      url: 'https://post.example/r',
      savedAt: '2024-10-29T16:30:11Z',
      publishedAt: '2024-10-29T16:30:11Z',
    },
    {
      id: '2',
      slug: 'bridge-2',
      title: 'The bridge',
      url: 'https://post.example/b',
      savedAt: '2024-10-29T16:30:11Z',
    },
  ]
  const bytes = zipSync({
    'metadata_0_to_20.json': text(JSON.stringify(list)),
    'content/ramp-1.html': text('<div><p>The ramp will be built anew.</p></div>'),
    'highlights/ramp-1.md': text(''),
  })
  const articles = articlesOf(await readArticle({ path: 'export.zip', bytes }))
  expect(articles.map(summary)).toEqual([
    {
      headline: 'The ramp',
      canonical: ['https://post.example/r'],
      published: [],
      blocks: ['The ramp will be built anew.'],
      remarks: ['Saved in Omnivore on 2024-10-29.'],
    },
    {
      headline: 'The bridge',
      canonical: ['https://post.example/b'],
      published: [],
      blocks: [],
      remarks: [only, 'Saved in Omnivore on 2024-10-29.'],
    },
  ])
})

test('passages marked in one article are one article of quotations', async () => {
  const words =
    'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n"One mark.",The ramp,Jane Doe,,,,,,1,2024-01-01,\n"Two mark.",The ramp,Jane Doe,,,,,,2,2024-01-01,\n'
  const articles = await listed('readwise.csv', words)
  expect(
    articles.map(({ headline, body, remarks }) => [
      headline,
      body.blocks.map(({ kind, text: said }) => [kind, said]),
      remarks,
    ]),
  ).toEqual([
    [
      'The ramp',
      [
        ['quotation', 'One mark.'],
        ['quotation', 'Two mark.'],
      ],
      ['The export holds the passages that were marked in this article, not its text.'],
    ],
  ])
})

test('a clipped note keeps its text and its pictures; a damaged one is left out alone', async () => {
  const gif = 'R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
  const note = (title: string, inside: string) =>
    `<note><title>${title}</title><created>20240129T203941Z</created><note-attributes><source-url>https://post.example/r?a=1&amp;b=2</source-url></note-attributes><content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "x"><en-note>${inside}</en-note>]]></content><resource><data encoding="base64">${gif}</data><mime>image/gif</mime></resource></note>`
  const words = `<?xml version="1.0"?><en-export>${note('The ramp', '<p>Built anew.</p><en-media type="image/gif" hash="ab"/>')}<note><title>Cut`
  const result = await readArticle(asFile('notes.enex', words))
  const [article] = articlesOf(result)
  expect({
    article: article && summary(article),
    held: article?.pictures.length,
    leftOut: 'bundle' in result ? result.bundle?.leftOut : [],
  }).toEqual({
    article: {
      headline: 'The ramp',
      canonical: ['https://post.example/r?a=1&b=2'],
      published: [],
      blocks: ['Built anew.', ''],
      remarks: ['Saved in Evernote on 2024-01-29.'],
    },
    held: 1,
    leftOut: [{ name: 'note 2', reason: 'It is damaged or cut off.' }],
  })
})

test('a list of feeds says that it holds no articles', async () => {
  const outline = '<outline text="Post" type="rss" xmlUrl="https://post.example/feed"/>'
  const result = await readArticle(
    asFile('subs.opml', `<opml version="2.0"><body>${outline}${outline}</body></opml>`),
  )
  expect('problem' in result ? result.problem.reason : result).toBe(
    'This is a list of 2 feeds; it holds no articles.',
  )
})

test('the same saved address in two exports is one article', async () => {
  const [one] = await listed(
    'a.csv',
    'title,url,time_added,tags,status\nFerry,https://post.example/a,1600322788,,unread\n',
  )
  const [two] = await listed(
    'b.csv',
    'URL,Title,Selection,Folder\nhttps://post.example/a,Ferry,,Unread\n',
  )
  expect([one?.partHash, one?.partHash?.length]).toEqual([two?.partHash, 64])
})
