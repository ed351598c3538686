import { describe, expect, test } from 'vitest'
import { articleOf, blocksOf, problemOf, statedBy } from '../../../builders/a-reading.ts'

const story = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/nitf-3-5.dtd">
<nitf baselang="en-GB">
  <head>
    <title>Harbour</title>
    <tobject tobject.type="Domestic"/>
    <docdata management-status="embargoed">
      <date.issue norm="20240504T0600Z"/>
      <date.release norm="20240504T120000Z"/>
      <doc.copyright holder="Coastal Press" year="2024"/>
      <ed-msg info="Please call the desk."/>
      <series series.name="Harbours" series.part="2" series.totalpart="5"/>
    </docdata>
    <pubdata name="The Example Gazette"/>
    <revision-history norm="20240505" function="editor"/>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Fog closes the <em>harbour</em></hl1><hl2>Ferries wait for a third day</hl2></hedline>
      <byline>By <person>Ann Archer</person> and <person>Bo Berg</person><byttl>Shipping Editors</byttl></byline>
      <distributor>Reuters</distributor>
      <dateline><location>Port Ellen</location> <story.date norm="20240504">May 4</story.date></dateline>
      <abstract><p>A short version for screens.</p></abstract>
    </body.head>
    <body.content>
      <p>By Ann Archer and Bo Berg</p>
      <p lede="true">The harbour of <location>Port Ellen</location> was closed on Friday because of dense fog.<fn><fn-label>*</fn-label><fn-value>Measured at noon.</fn-value></fn></p>
      <block>
        <hl2>Three days</hl2>
        <p>It is the third day, said <person>Kim Reed</person> of the <org>Harbour Office</org>.</p>
        <media media-type="image">
          <media-reference source="pictures/fog.jpg" alternate-text="Fog"/>
          <media-caption>Ferries in the fog.</media-caption>
          <media-producer>Photo: Lee Cho</media-producer>
        </media>
      </block>
      <bq><block><p>We wait.</p></block></bq>
      <table><tr><th>Day</th><th>Ferries</th></tr><tr><td>Friday</td><td>0</td></tr></table>
      <ol><li>First</li><li>Second</li></ol>
    </body.content>
    <body.end><tagline>desk@example.com</tagline><note><p>Editor: figures are early.</p></note></body.end>
  </body>
</nitf>`

describe('a NITF article', () => {
  test('keeps its paragraphs, pictures, tables and footnotes in the order of the file', async () => {
    expect(blocksOf(await articleOf(story, 'wire/story.xml'))).toEqual([
      'heading: Ferries wait for a third day',
      'paragraph: The harbour of Port Ellen was closed on Friday because of dense fog.',
      'footnote paragraph: * Measured at noon.',
      'heading: Three days',
      'paragraph: It is the third day, said Kim Reed of the Harbour Office.',
      'caption figure: Ferries in the fog.',
      'credit paragraph: Photo: Lee Cho',
      'quotation: We wait.',
      'table: Day\tFerries\nFriday\t0',
      'list-item: First',
      'list-item: Second',
      'note paragraph: Editor: figures are early.',
    ])
  })

  test('says who wrote it, where and when, each with its place in the file', async () => {
    const { byline, outlet, dateline, agency, published, updated, licence, section, standing } =
      statedBy(await articleOf(story))
    expect({
      byline,
      outlet,
      dateline,
      agency,
      published,
      updated,
      licence,
      section,
      standing,
    }).toEqual({
      byline: 'Ann Archer (NITF: byline); Bo Berg (NITF: byline)',
      outlet: 'The Example Gazette (NITF: pubdata)',
      dateline: 'Port Ellen (NITF: dateline)',
      agency: 'Reuters (NITF: distributor)',
      published: expect.stringContaining('2024-05-04') as string,
      updated: '2024-05-05 (NITF: revision-history)',
      licence: '© 2024 Coastal Press (NITF: doc.copyright)',
      section: 'Domestic (NITF: tobject)',
      standing: 'embargoed until 2024-05-04T12:00:00Z (NITF: date.release)',
    })
  })

  test('keeps what stood around it: the byline said twice, the abstract, the tagline', async () => {
    const { body } = await articleOf(story)
    expect(body.furniture.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'other: A short version for screens.',
      'other: By Ann Archer and Bo Berg',
      'other: desk@example.com',
    ])
  })

  test('names the picture that lies beside the file', async () => {
    const { body } = await articleOf(story, 'wire/story.xml')
    const figure = body.blocks.find(({ kind }) => kind === 'figure')
    expect(figure?.kind === 'figure' ? figure.picture : null).toEqual({
      address: '',
      description: 'Fog',
      beside: 'wire/pictures/fog.jpg',
    })
  })

  test('tells its reader what the agency told its editors', async () => {
    expect((await articleOf(story)).remarks).toEqual([
      'The agency’s note to editors: Please call the desk.',
      'Part 2 of 5 of the series “Harbours”.',
    ])
  })
})

test('a job title is never part of a name', async () => {
  const nitf = `<nitf><body><body.head><hedline><hl1>Fog</hl1></hedline><byline>By Jo Kay, <byttl>Staff Reporter</byttl></byline></body.head><body.content><p>Fog came.</p></body.content></body></nitf>`
  expect(statedBy(await articleOf(nitf)).byline).toBe('Jo Kay (NITF: byline)')
})

test('a date that is none is said, and no other stands in', async () => {
  const nitf = `<nitf><head><docdata><date.issue norm="yesterday"/></docdata></head><body><body.head><hedline><hl1>Fog</hl1></hedline></body.head><body.content><p>Fog came.</p></body.content></body></nitf>`
  const article = await articleOf(nitf)
  expect([article.provenance.published, article.remarks]).toEqual([
    [],
    ['The file gives “yesterday” as date.issue, which is no date.'],
  ])
})

test('a text the agency has killed is withdrawn', async () => {
  const nitf = `<nitf><head><docdata management-status="canceled"/></head><body><body.head><hedline><hl1>Fog</hl1></hedline></body.head><body.content><p>Fog came.</p></body.content></body></nitf>`
  expect(statedBy(await articleOf(nitf)).standing).toBe('withdrawn (NITF: management-status)')
})

test('XML of another kind is a problem that names its root, whatever its file is called', async () => {
  const xml =
    '<?xml version="1.0"?><article><title>Fog</title><content>No news.</content></article>'
  expect(await problemOf(xml, 'story.nitf.xml')).toBe(
    'This is XML of a kind Broadsheet does not read (its root is “article”).',
  )
})
