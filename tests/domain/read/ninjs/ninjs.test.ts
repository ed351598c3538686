import { describe, expect, test } from 'vitest'
import {
  articleOf,
  articlesOf,
  blocksOf,
  problemOf,
  statedBy,
} from '../../../builders/a-reading.ts'

const first = {
  uri: 'urn:example:1',
  type: 'text',
  versioncreated: '2024-05-04T08:00:00Z',
  pubstatus: 'usable',
  language: 'en',
  byline: 'By Ann Archer and Bo Berg',
  located: 'Port Ellen, Scotland',
  headline: 'Fog closes the harbour',
  copyrightnotice: 'Copyright 2024 Example',
  body_text: 'Not this one.',
  body_xhtml: '<p>Fog closed the <em>harbour</em> on Friday.</p><p>Ferries wait.</p>',
  associations: {
    main: {
      type: 'picture',
      byline: 'Lee Cho',
      description_text: 'Ferries in the fog.',
      renditions: {
        small: { href: 'https://example.com/s.jpg', width: 80, mimetype: 'image/jpeg' },
        large: { href: 'https://example.com/l.jpg', width: 900, mimetype: 'image/jpeg' },
      },
    },
  },
}

const third = {
  uri: 'https://example.com/news/1',
  standard: { name: 'ninjs', version: '3.0' },
  type: 'text',
  versionCreated: '2024-05-04T08:00:00Z',
  firstCreated: '2024-05-03T08:00:00Z',
  headlines: [
    { role: 'short', value: 'Fog' },
    { role: 'main', value: 'Fog closes the harbour' },
  ],
  bodies: [
    { role: 'text', contentType: 'text/plain', value: 'Not this one.' },
    {
      role: 'html',
      contentType: 'text/html',
      value: '<h1>Fog closes the harbour</h1><p>Fog closed the harbour on Friday.</p>',
    },
  ],
  by: 'Von Eva Krüger, dpa',
  ednote: 'Pictures follow.',
}

const said = (item: object) => articleOf(JSON.stringify(item))

describe('an item of ninjs', () => {
  test('of version 1 is its pages’ text, with the pictures that go with it', async () => {
    const article = await said(first)
    const figure = article.body.blocks.find(({ kind }) => kind === 'figure')
    expect([blocksOf(article), figure?.kind === 'figure' ? figure.picture?.address : '']).toEqual([
      [
        'paragraph: Fog closed the harbour on Friday.',
        'paragraph: Ferries wait.',
        'caption figure: Ferries in the fog.',
        'credit paragraph: Lee Cho',
      ],
      'https://example.com/l.jpg',
    ])
  })

  test('of version 1 says who, where and when', async () => {
    expect(statedBy(await said(first))).toEqual({
      byline: 'Ann Archer (ninjs: byline); Bo Berg (ninjs: byline)',
      dateline: 'Port Ellen, Scotland (ninjs: located)',
      published: '2024-05-04T08:00:00Z (ninjs: versioncreated)',
      credit: 'Lee Cho (ninjs: associations)',
      licence: 'Copyright 2024 Example (ninjs: copyrightnotice)',
    })
  })

  test('of version 3 has its main headline and its best body', async () => {
    const article = await said(third)
    const { byline, agency, published, updated, canonical } = statedBy(article)
    expect([
      article.headline,
      blocksOf(article),
      article.remarks,
      { byline, agency, published, updated, canonical },
    ]).toEqual([
      'Fog closes the harbour',
      ['paragraph: Fog closed the harbour on Friday.'],
      ['The agency’s note to editors: Pictures follow.'],
      {
        byline: 'Eva Krüger (ninjs: by)',
        agency: 'dpa (ninjs: by)',
        published: '2024-05-03T08:00:00Z (ninjs: firstcreated)',
        updated: '2024-05-04T08:00:00Z (ninjs: versioncreated)',
        canonical: 'https://example.com/news/1 (ninjs: uri)',
      },
    ])
  })

  test('whose body is NITF in a string is read as NITF', async () => {
    const value =
      '<?xml version="1.0"?><nitf><body><body.content><p>Fog closed the port.</p><hl2>Three days</hl2></body.content></body></nitf>'
    expect(blocksOf(await said({ ...third, bodies: [{ role: 'nitf', value }] }))).toEqual([
      'paragraph: Fog closed the port.',
      'heading: Three days',
    ])
  })

  test.each([
    [{ pubstatus: 'canceled' }, 'withdrawn (ninjs: pubstatus)'],
    [{ pubstatus: 'withheld' }, 'withheld by the agency (ninjs: pubstatus)'],
    [
      { embargoed: '2024-05-05T06:00:00Z' },
      'embargoed until 2024-05-05T06:00:00Z (ninjs: embargoed)',
    ],
    [{}, undefined],
  ])('says of its use what %j says', async (status, standing) => {
    expect(statedBy(await said({ ...first, ...status })).standing).toBe(standing)
  })

  test('that is a picture credits it to who took it, and signs no article', async () => {
    const article = await said({
      ...first.associations.main,
      uri: 'urn:p:1',
      versioncreated: '2024-05-04',
      headline: 'Fog',
    })
    const { byline, credit } = statedBy(article)
    expect([blocksOf(article), byline, credit]).toEqual([
      ['caption figure: Ferries in the fog.', 'credit paragraph: Lee Cho'],
      undefined,
      'Lee Cho (ninjs: byline)',
    ])
  })
})

test('a list of items is as many articles', async () => {
  const articles = await articlesOf(JSON.stringify([first, third]))
  expect(articles.map(({ part }) => part)).toEqual([
    { number: 1, of: 2, name: 'urn:example:1' },
    { number: 2, of: 2, name: 'https://example.com/news/1' },
  ])
})

test('an answer that holds a list of items is read as the list', async () => {
  expect(await articlesOf(JSON.stringify({ _items: [first, third] }))).toHaveLength(2)
})

test('an item that breaks off is a problem that says so', async () => {
  expect(await problemOf(JSON.stringify(first).slice(0, -40))).toBe(
    'This file is agency JSON (ninjs) that breaks off or is damaged.',
  )
})
