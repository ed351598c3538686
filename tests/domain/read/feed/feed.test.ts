import { describe, expect, test } from 'vitest'
import {
  articleOf,
  articlesOf,
  blocksOf,
  problemOf,
  readingOf,
  statedBy,
} from '../../../builders/a-reading.ts'

const rss = (items: string, head = '') => `<?xml version="1.0" encoding="UTF-8"?>
<!-- saved by hand -->
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:media="http://search.yahoo.com/mrss/"><channel><title>The Example Gazette</title><link>https://example.com/</link>
  <language>en-GB</language><copyright>Copyright 2024 Example</copyright>${head}${items}</channel></rss>`

const whole = `<item><title>Fog &amp; frost close the harbour</title><link>https://example.com/fog</link>
  <guid isPermaLink="false">fog-1</guid><dc:creator>Ann Archer</dc:creator><dc:creator>Bo Berg</dc:creator>
  <pubDate>Sat, 04 May 2024 08:00:00 GMT</pubDate><category>Domestic</category><category>Sea</category>
  <description>Ferries wait.</description>
  <content:encoded><![CDATA[<p>Fog closed the <a href="/harbour">harbour</a> on Friday.</p><img src="https://example.com/fog.jpg" alt="Fog"><p>Ferries wait.</p>
  <img src="https://example.com/tracking/pixel.gif"><p>The post <a href="https://example.com/fog">Fog &amp; frost close the harbour</a> appeared first on <a href="https://example.com">The Example Gazette</a>.</p>]]></content:encoded>
  <media:content url="https://cdn.example.com/640/fog.jpg" medium="image"/>
  <enclosure url="https://example.com/fog.mp3" type="audio/mpeg" length="1"/></item>`

const brief = `<item><title>Ferry back</title><link>https://example.com/ferry</link><author>jo@example.com (Jo Kay)</author>
  <description>The ferry is back in service.</description>
  <media:content url="https://example.com/ferry.jpg" medium="image" width="900"><media:description>The ferry at the quay.</media:description><media:credit>Photo: Lee Cho</media:credit></media:content></item>`

describe('an item of RSS', () => {
  test('is all article: nothing is looked for in it, but feeds’ own lines stand apart', async () => {
    const article = await articleOf(rss(whole))
    expect([
      blocksOf(article),
      article.body.furniture.map(({ text }) => text),
      article.remarks,
    ]).toEqual([
      [
        'paragraph: Fog closed the harbour on Friday.',
        'caption figure: ',
        'paragraph: Ferries wait.',
      ],
      ['The post Fog & frost close the harbour appeared first on The Example Gazette.'],
      ['With the item goes, not in the file: https://example.com/fog.mp3 (audio/mpeg).'],
    ])
  })

  test('says who, when and where, and whose feed it is', async () => {
    expect(statedBy(await articleOf(rss(whole)))).toEqual({
      outlet: 'The Example Gazette (feed: title)',
      byline: 'Ann Archer (RSS: dc:creator); Bo Berg (RSS: dc:creator)',
      published: '2024-05-04T08:00:00Z (RSS: pubDate)',
      licence: 'Copyright 2024 Example (feed: copyright)',
      canonical: 'https://example.com/fog (RSS: link)',
      section: 'Domestic (RSS: category)',
    })
  })

  test('with a summary only says so, and lists its picture with caption and credit', async () => {
    const article = await articleOf(rss(brief))
    expect([
      blocksOf(article),
      article.remarks,
      statedBy(article).byline,
      statedBy(article).credit,
    ]).toEqual([
      [
        'caption figure: The ferry at the quay.',
        'credit paragraph: Photo: Lee Cho',
        'paragraph: The ferry is back in service.',
      ],
      ['The feed holds a summary only.'],
      'Jo Kay (RSS: author)',
      'Lee Cho (media:credit)',
    ])
  })

  test('links in its text lean on its own address', async () => {
    const [block] = (await articleOf(rss(whole))).body.blocks
    expect(block?.spans.map(({ address }) => address)).toEqual(['https://example.com/harbour'])
  })

  test('that an aggregator took from elsewhere belongs to the outlet it names', async () => {
    const taken = `<item><title>Fog</title><source url="https://other.example/feed">The Other Post</source><description>Fog.</description></item>`
    expect((await articleOf(rss(taken))).provenance.outlet[0]?.value).toBe('The Other Post')
  })

  test('without a title is named by its first words', async () => {
    const untitled =
      '<item><guid>9</guid><description>Just landed in Port Ellen, and the fog is so thick that nobody can see the ferry from the quay any more.</description></item>'
    const article = await articleOf(rss(untitled))
    expect([article.headline, article.remarks]).toEqual([
      'Just landed in Port Ellen, and the fog is so thick that nobody can see the ferry from the…',
      ['The feed holds a summary only.', 'The item has no headline; its first words stand in.'],
    ])
  })
})

describe('a saved feed', () => {
  test('gives its items in order, each with the name it calls them by', async () => {
    const articles = await articlesOf(rss(whole + brief))
    expect(articles.map(({ part }) => part)).toEqual([
      { number: 1, of: 2, name: 'fog-1' },
      { number: 2, of: 2, name: 'https://example.com/ferry' },
    ])
  })

  test('names an item the same in two savings, whatever stands around it', async () => {
    const [today] = await articlesOf(rss(whole))
    const [, later] = await articlesOf(
      rss(brief + whole.replace('<dc:creator>', '\n   <dc:creator>'), '<ttl>60</ttl>'),
    )
    expect(later?.partHash).toBe(today?.partHash)
  })

  test('that breaks off is read as far as it goes', async () => {
    const articles = await articlesOf(rss(whole + brief).slice(0, -620))
    expect([
      articles[0]?.headline,
      articles[0]?.remarks.some((one) => one.includes('broken')),
    ]).toEqual(['Fog & frost close the harbour', true])
  })

  test('without items is a problem', async () => {
    expect(await problemOf(rss(''))).toBe('This feed holds no items.')
  })

  test('in RDF has its items beside the channel', async () => {
    const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://example.com/rss"><title>The Example Gazette</title></channel>
      <item rdf:about="https://example.com/fog"><title>Fog</title><description>Fog came.</description></item></rdf:RDF>`
    const article = await articleOf(rdf)
    expect([article.headline, article.part?.name, statedBy(article)]).toEqual([
      'Fog',
      'https://example.com/fog',
      {
        outlet: 'The Example Gazette (feed: title)',
        canonical: 'https://example.com/fog (RSS: about)',
      },
    ])
  })

  test('in RSS 0.91 without namespaces is read as well', async () => {
    const old =
      '<rss version="0.91"><channel><title>Old Post</title><item><title>Fog</title><link>http://example.com/f</link><description>Fog came.</description></item></channel></rss>'
    expect((await articlesOf(old)).map(({ headline }) => headline)).toEqual(['Fog'])
  })
})

const atom = (
  entries: string,
) => `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/" xml:lang="en">
  <title type="html">The &lt;em&gt;Example&lt;/em&gt; Post</title><rights>© 2024 Example</rights><author><name>Desk Editor</name></author>${entries}</feed>`

describe('an entry of Atom', () => {
  test('in XHTML keeps its structure, and its own author outweighs the feed’s', async () => {
    const entry = `<entry><id>tag:1</id><title>Fog</title><link rel="alternate" href="/fog"/><author><name>Ann Archer</name></author>
      <published>2024-05-04T08:00:00Z</published><updated>2024-05-05T08:00:00Z</updated><category term="sea" label="Sea"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>Dense</h2><p>Fog came.<br/>And went.</p><ul><li>One</li></ul></div></content></entry>`
    const article = await articleOf(atom(entry))
    expect([blocksOf(article), statedBy(article)]).toEqual([
      ['heading: Dense', 'paragraph: Fog came. And went.', 'list-item: One'],
      {
        outlet: 'The Example Post (feed: title)',
        byline: 'Ann Archer (Atom: author)',
        published: '2024-05-04T08:00:00Z (Atom: published)',
        updated: '2024-05-05T08:00:00Z (Atom: updated)',
        licence: '© 2024 Example (feed: rights)',
        canonical: 'https://example.org/fog (Atom: link)',
        section: 'Sea (Atom: category)',
      },
    ])
  })

  test('without an author is by the feed’s, and of a source’s feed by that outlet', async () => {
    const entry = `<entry><id>tag:2</id><title>Fog</title><updated>2024-05-05T08:00:00Z</updated><summary>Fog came.</summary>
      <source><title>The Other Post</title></source></entry>`
    const article = await articleOf(atom(entry))
    expect([
      statedBy(article).byline,
      article.provenance.outlet[0]?.value,
      article.remarks,
    ]).toEqual(['Desk Editor (feed: author)', 'The Other Post', ['The feed holds a summary only.']])
  })

  test('of version 0.3 has its escaped HTML and its old names for dates', async () => {
    const old = `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><id>1</id><title mode="escaped">Fog &amp;amp; frost</title>
      <issued>2004-04-20T00:23:47Z</issued><modified>2004-04-21</modified><content type="text/html" mode="escaped">&lt;p&gt;Fog &lt;b&gt;came&lt;/b&gt;.&lt;/p&gt;</content></entry></feed>`
    const article = await articleOf(old)
    const { published, updated } = statedBy(article)
    expect([article.headline, blocksOf(article), published, updated]).toEqual([
      'Fog & frost',
      ['paragraph: Fog came.'],
      '2004-04-20T00:23:47Z (Atom: issued)',
      '2004-04-21 (Atom: modified)',
    ])
  })
})

const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Example Post',
  home_page_url: 'https://example.com/',
  authors: [{ name: 'Desk Editor' }],
  items: [
    {
      id: 1,
      url: 'https://example.com/fog',
      title: 'Fog',
      content_html: '<p>Fog <em>came</em>.</p>',
      date_published: '2024-05-04T08:00:00Z',
      date_modified: '2024-05-05T08:00:00Z',
      tags: ['Sea', 'Air'],
      language: 'en',
      authors: [{ name: 'Ann Archer' }, { name: 'Bo Berg' }],
      attachments: [{ url: 'https://example.com/fog.mp3', mime_type: 'audio/mpeg' }],
    },
    {
      id: '2',
      url: 'https://example.com/two',
      title: 'Frost',
      summary: 'Frost came.',
      author: { name: 'Jo Kay' },
    },
    { id: '3', title: 'Thaw', content_text: 'Thaw came.\n\nIt stayed.' },
  ],
}

describe('an item of JSON Feed', () => {
  test('says all that its properties say', async () => {
    const article = await articleOf(JSON.stringify(jsonFeed))
    expect([blocksOf(article), statedBy(article), article.remarks]).toEqual([
      ['paragraph: Fog came.'],
      {
        outlet: 'The Example Post (feed: title)',
        byline: 'Ann Archer (JSON Feed: authors); Bo Berg (JSON Feed: authors)',
        published: '2024-05-04T08:00:00Z (JSON Feed: date_published)',
        updated: '2024-05-05T08:00:00Z (JSON Feed: date_modified)',
        canonical: 'https://example.com/fog (JSON Feed: url)',
        section: 'Sea (JSON Feed: tags)',
      },
      ['With the item goes, not in the file: https://example.com/fog.mp3 (audio/mpeg).'],
    ])
  })

  test('may have an old author, the feed’s author, a summary or plain text', async () => {
    const [, two, three] = await articlesOf(JSON.stringify(jsonFeed))
    expect([
      two && statedBy(two).byline,
      two?.remarks,
      three && statedBy(three).byline,
      three && blocksOf(three),
    ]).toEqual([
      'Jo Kay (JSON Feed: authors)',
      ['The feed holds a summary only.'],
      'Desk Editor (feed: authors)',
      ['paragraph: Thaw came.', 'paragraph: It stayed.'],
    ])
  })

  test('that breaks off keeps what came before the break, and says so', async () => {
    const text = JSON.stringify(jsonFeed)
    const articles = await articlesOf(text.slice(0, text.indexOf('It stayed') + 5))
    expect(
      articles.map(({ headline, remarks }) => [
        headline,
        remarks.filter((one) => one.includes('breaks off')).length,
      ]),
    ).toEqual([
      ['Fog', 0],
      ['Frost', 0],
      ['Thaw', 1],
    ])
  })
})

test('a feed whose items hold no words is a problem, not a row of empty articles', async () => {
  const bare = JSON.stringify({ ...jsonFeed, items: [{ id: '1', content_html: '' }] })
  expect(await problemOf(bare)).toContain('There are no words in this part.')
})

test.each([
  ['feeds cut off in every place', (n: number) => rss(whole).slice(0, 300 + n * 97)],
  [
    'JSON feeds cut off in every place',
    (n: number) => JSON.stringify(jsonFeed).slice(0, 40 + n * 31),
  ],
])('%s are articles or problems, never a crash', async (_, cut) => {
  const results = await Promise.all(Array.from({ length: 20 }, (_, n) => readingOf(cut(n))))
  const reasons = results.flatMap((result) => ('problem' in result ? [result.problem.reason] : []))
  expect(reasons.filter((reason) => reason.includes('could not be taken apart'))).toEqual([])
})
