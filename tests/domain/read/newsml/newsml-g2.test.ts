import { describe, expect, test } from 'vitest'
import { articleOf, blocksOf, problemOf, readingOf, statedBy } from '../../../builders/a-reading.ts'

const namespace = 'xmlns="http://iptc.org/std/nar/2006-10-01/"'

interface Told {
  readonly meta?: string
  readonly content?: string
  readonly rights?: string
  readonly inside?: string
  readonly guid?: string
}

const text = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
  <head><title>Nebel sperrt den Hafen</title></head><body>
  <header><time>04.05.2024</time><h1>Nebel sperrt den Hafen</h1><h3>Schifffahrt</h3><p class="byline">Von Eva Krüger, dpa</p></header>
  <section class="main"><p>Wismar (dpa) - </p><p>Der Hafen war am Freitag <strong>gesperrt</strong>.<br/>Dichter Nebel zog auf.</p></section>
  </body></html></inlineXML>`

function item({
  meta = '',
  content = '',
  rights = '',
  inside = text,
  guid = 'urn:a:1',
}: Told): string {
  return `<newsItem ${namespace} guid="${guid}" version="2" xml:lang="de">
    <rightsInfo>${rights}</rightsInfo>
    <itemMeta><itemClass qcode="ninat:text"/><provider qcode="p:dpa"><name>dpa</name></provider>
      <versionCreated>2024-05-04T08:00:00+02:00</versionCreated>${meta}</itemMeta>
    <contentMeta>${content}</contentMeta><contentSet>${inside}</contentSet></newsItem>`
}

const message = (...items: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><newsMessage ${namespace}><itemSet>${items.join('')}</itemSet></newsMessage>`

const stated = `<headline rank="3">Schifffahrt</headline><headline rank="1">Nebel sperrt den Hafen</headline>
  <dateline>Wismar (dpa) - </dateline><by>Von Eva Krüger, dpa</by><creditline>dpa</creditline>
  <creator><name>krueger.eva</name></creator>
  <subject type="cpnat:geoArea"><name>Wismar</name></subject><subject qcode="medtop:1" type="cpnat:abstract"><name>Verkehr</name></subject>`

describe('an item of NewsML-G2', () => {
  test('says in its text nothing twice: headline, byline and dateline stand apart', async () => {
    const article = await articleOf(message(item({ content: stated })))
    expect([
      article.headline,
      blocksOf(article),
      article.body.furniture.map(({ text: line }) => line),
    ]).toEqual([
      'Nebel sperrt den Hafen',
      ['paragraph: Der Hafen war am Freitag gesperrt. Dichter Nebel zog auf.'],
      [
        '04.05.2024',
        'Nebel sperrt den Hafen',
        'Schifffahrt',
        'Von Eva Krüger, dpa',
        'Wismar (dpa) -',
      ],
    ])
  })

  test('names its people, not the log-ins of its makers', async () => {
    expect(statedBy(await articleOf(item({ content: stated })))).toMatchObject({
      byline: 'Eva Krüger (NewsML-G2: by)',
      dateline: 'Wismar (NewsML-G2: dateline)',
      published: '2024-05-04T08:00:00+02:00 (NewsML-G2: versionCreated)',
      credit: 'dpa (NewsML-G2: creditline)',
      section: 'Verkehr (NewsML-G2: subject)',
    })
  })

  test('tells first from later versions by their dates', async () => {
    const meta = '<firstCreated>2024-05-03T20:00:00+02:00</firstCreated>'
    const { published, updated } = statedBy(await articleOf(item({ meta })))
    expect([published, updated]).toEqual([
      '2024-05-03T20:00:00+02:00 (NewsML-G2: firstCreated)',
      '2024-05-04T08:00:00+02:00 (NewsML-G2: versionCreated)',
    ])
  })

  test.each([
    [
      '<embargoed>2024-05-04T19:00:00+02:00</embargoed>',
      'embargoed until 2024-05-04T19:00:00+02:00 (NewsML-G2: embargoed)',
    ],
    ['<embargoed/>', 'embargoed, until when is not said (NewsML-G2: embargoed)'],
    ['<pubStatus qcode="stat:canceled"/>', 'withdrawn (NewsML-G2: pubStatus)'],
    ['<pubStatus qcode="stat:usable"/>', undefined],
  ])('says of its use what %s says', async (meta, standing) => {
    expect(statedBy(await articleOf(item({ meta }))).standing).toBe(standing)
  })

  test('shows a correction and the notes that are not for the desk alone', async () => {
    const meta = `<edNote role="r:correction">Name berichtigt.</edNote><edNote role="r:editorialnote">Bilder folgen.</edNote>
      <edNote role="r:contacts" pubconstraint="c:nonpublic">Tel. 030 123</edNote><signal qcode="sig:correction"/>`
    const article = await articleOf(item({ meta }))
    expect([statedBy(article).correction, article.remarks]).toEqual([
      'Name berichtigt. (NewsML-G2: edNote)',
      [
        'The agency sent this version as a correction.',
        'The agency’s note to editors: Bilder folgen.',
      ],
    ])
  })

  test('has its rights from its notice, else from who holds them', async () => {
    const noticed = await articleOf(
      item({
        rights:
          '<copyrightNotice>Copyright 2024 dpa</copyrightNotice><usageTerms>None</usageTerms>',
      }),
    )
    const held = await articleOf(
      item({ rights: '<copyrightHolder><name>Küstenpresse</name></copyrightHolder>' }),
    )
    expect([statedBy(noticed).licence, statedBy(held).licence]).toEqual([
      'Copyright 2024 dpa (NewsML-G2: copyrightNotice)',
      '© Küstenpresse (NewsML-G2: copyrightHolder)',
    ])
  })

  test('reads text that is no XML: plain words in inlineData', async () => {
    const inside =
      '<inlineData contenttype="text/plain">Der Hafen war gesperrt.\n\nDichter Nebel zog auf.</inlineData>'
    expect(
      blocksOf(await articleOf(item({ inside, content: '<headline>Nebel</headline>' }))),
    ).toEqual(['paragraph: Der Hafen war gesperrt.', 'paragraph: Dichter Nebel zog auf.'])
  })

  test('reads NITF in it, byline and all, though not its job titles', async () => {
    const inside = `<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>
      <hedline><hl1>Fog</hl1></hedline><byline>By Jo Kay, <byttl>Staff</byttl></byline></body.head>
      <body.content><p>Fog closed the port on Friday.</p></body.content></body></nitf></inlineXML>`
    const article = await articleOf(item({ inside }))
    expect([article.headline, statedBy(article).byline, blocksOf(article)]).toEqual([
      'Fog',
      'Jo Kay (NITF: byline)',
      ['paragraph: Fog closed the port on Friday.'],
    ])
  })
})

describe('an item of NewsML-G2 without text', () => {
  const photo = `<newsItem ${namespace} guid="urn:p:1"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta>
    <contentMeta><creator role="crol:photographer"><name>Lee Cho</name></creator><creditline>Coastal Photo</creditline><headline>Fog</headline>
    <description role="drol:caption">Ferries in the fog.</description></contentMeta>
    <contentSet><remoteContent href="https://example.com/s.jpg" width="80" contenttype="image/jpeg"/>
    <remoteContent href="https://example.com/l.jpg" width="1500" contenttype="image/jpeg"/></contentSet></newsItem>`

  test('is a picture with caption and credit, listed in its largest size and never fetched', async () => {
    const article = await articleOf(photo)
    const [figure] = article.body.blocks
    expect([
      blocksOf(article),
      figure?.kind === 'figure' ? figure.picture?.address : '',
      statedBy(article).byline,
    ]).toEqual([
      ['caption figure: Ferries in the fog.', 'credit paragraph: Coastal Photo'],
      'https://example.com/l.jpg',
      undefined,
    ])
  })

  test('is a problem that says what it is when it is a list of other items', async () => {
    const list = `<packageItem ${namespace} guid="urn:l:1"><itemMeta><title>Top ten</title></itemMeta><groupSet/></packageItem>`
    expect(await problemOf(list)).toBe(
      'No article could be read from this NewsML file. It is a package: a list of other items; it holds no text.',
    )
  })

  test('is named with its reason when others in the message are articles', async () => {
    const list = `<packageItem guid="urn:l:1"><groupSet/></packageItem>`
    const result = await readingOf(message(item({}), item({ guid: 'urn:a:2' }), list))
    expect('bundle' in result ? result.bundle : result).toEqual({
      declared: 3,
      found: 2,
      leftOut: [
        { name: 'urn:l:1', reason: 'It is a package: a list of other items; it holds no text.' },
      ],
    })
  })

  test('is a problem when it is a film that nothing describes', async () => {
    const film = `<newsItem ${namespace} guid="urn:f:1"><itemMeta><itemClass qcode="ninat:video"/></itemMeta><contentMeta/></newsItem>`
    expect(await problemOf(film)).toContain('it is of the kind “video”')
  })
})

test('the same item alone and in a message of many is one article', async () => {
  const many = await readingOf(message(item({ content: stated }), item({ guid: 'urn:a:2' })))
  const again = await readingOf(message(item({ guid: 'urn:a:3' }), item({ content: stated })))
  const hashes = (result: typeof many) =>
    'articles' in result ? result.articles.map(({ partHash }) => partHash) : []
  expect(hashes(many)[0]).toBe(hashes(again)[1])
})
