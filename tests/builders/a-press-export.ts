import { aDocx, wordLine } from './a-document.ts'

/** An article that nobody ever printed. */
export interface MadeUp {
  readonly title: string
  readonly outlet: string
  readonly byline: string
  readonly text: readonly string[]
}

const places = ['Norderham', 'Port Selby', 'Lindau', 'Oakfield', 'Vela']

/** Made-up articles, each with words of its own. */
export function madeUps(count: number): readonly MadeUp[] {
  return Array.from({ length: count }, (_, at) => {
    const place = places[at % places.length] ?? ''
    const number = String(at + 1)
    return {
      title: `Ferry number ${number} stays in ${place}`,
      outlet: at % 2 === 0 ? 'The Daily Example (London)' : 'Norderham Courier',
      byline: at % 2 === 0 ? 'Jane Doe' : 'John Roe',
      text: [
        `The ferry number ${number} between ${place} and the island stopped on Friday after engineers found a crack in its hull, the harbour said in a statement that evening.`,
        `“We will not sail until it is repaired,” said the harbour master of ${place}. The repair of ferry ${number} is expected to take two weeks and to cost 40,000 crowns.`,
        `Location: nobody in ${place} wanted to say where the ferry lies. It was built in 1970 and has carried ${number}00 passengers a day.`,
      ],
    }
  })
}

/** Text wrapped by hand, as older exports are. */
function wrapped(text: string): string {
  return text.replace(/(.{1,76})(?: |$)/g, '$1\n').trimEnd()
}

/** Paragraphs of an export, each by itself. Layouts in codes give `CODE\tvalue`. */
type Lines = readonly string[]

/** Nexis' older layout. */
export function nexisList(articles: readonly MadeUp[]): Lines {
  const count = String(articles.length)
  return [
    'Download Request: Selected Items: 1-10',
    'Terms: (ferry)',
    ...articles.flatMap(({ title, outlet, byline, text }, at) => [
      `                  ${String(at + 1)} of ${count} DOCUMENTS`,
      `                       ${outlet}`,
      '                    January 11, 2010 Monday\n                          Edition 1;\n                           Scotland',
      title,
      `BYLINE: ${byline}`,
      'SECTION: NEWS; Pg. 6',
      'LENGTH: 355 words',
      ...text,
      'LOAD-DATE: January 12, 2010',
      'LANGUAGE: ENGLISH',
      'PUBLICATION-TYPE: Newspaper',
      '                  Copyright 2010 Example Newspapers Ltd\n                       All Rights Reserved',
    ]),
  ]
}

/** Nexis' layout of today. */
export function nexisDelivery(articles: readonly MadeUp[]): Lines {
  return [
    'User Name: A Reader',
    'Date and Time: Saturday, 4 May 2019 10:00:00 AM',
    'Job Number: 67123456',
    `Documents (${String(articles.length)})`,
    ...articles.map(({ title }, at) => `${String(at + 1)}. ${title}`),
    'Client/Matter: -None-',
    'Search Terms: ferry',
    ...articles.flatMap(({ title, outlet, byline, text }) => [
      title,
      outlet,
      'May 4, 2019 Saturday 10:00 AM GMT',
      'Copyright 2019 Example Newspapers Ltd All Rights Reserved',
      'Section:\u00a0WORLD NEWS; Version:1',
      'Length:\u00a0545 words',
      `Byline:\u00a0${byline} in Port Selby`,
      'Highlight:\u00a0A crack was found in the hull',
      'Body',
      ...text,
      'Graphic',
      'The ferry in the harbour on Friday.',
      'Classification',
      'Language:\u00a0ENGLISH',
      'Publication-Type:\u00a0Newspaper',
      'Load-Date:\u00a0May 5, 2019',
      'End of Document',
    ]),
  ]
}

/** Factiva's layout without codes. */
export function factiva(articles: readonly MadeUp[]): Lines {
  return [
    ...articles.flatMap(({ title, outlet, byline, text }, at) => [
      `${title}\nBy ${byline}\n734 words\n4 May 2019\n05:00\n${outlet}\nDAILYE\nA3\nEnglish\n(c) 2019 Example Newspapers Ltd. All rights reserved.`,
      ...text,
      `Document DAILYE0020190504ef54${String(at).padStart(5, '0')}`,
    ]),
    'Search Summary',
    'Text\nferry',
    'Date\nAll Dates',
    'Results Found\n48',
  ]
}

/** Factiva's layout with codes. */
export function factivaCodes(articles: readonly MadeUp[]): Lines {
  return articles.flatMap(({ title, outlet, byline, text }, at) => [
    'SE\tNews',
    `HD\t${title}`,
    `BY\tBy ${byline}`,
    'WC\t734 words',
    'PD\t4 May 2019',
    `SN\t${outlet}`,
    'SC\tDAILYE',
    'LA\tEnglish',
    'CY\t(c) 2019 Example Newspapers Ltd. All rights reserved.',
    `LP\t${text[0] ?? ''}`,
    `TD\t${text[1] ?? ''}`,
    ...text.slice(2),
    'CO\texferr : Example Ferries',
    'RE\tuk : United Kingdom',
    'PUB\tExample Newspapers Ltd',
    `AN\tDocument DAILYE0020190504ef54${String(at).padStart(5, '0')}`,
  ])
}

const rule = '_'.repeat(60)

/** ProQuest's layout; the last article comes without its text when told so. */
export function proquest(articles: readonly MadeUp[], lastIsBare = false): Lines {
  const count = String(articles.length)
  return [
    rule,
    'Report Information from ProQuest',
    ...articles.flatMap(({ title, outlet, byline, text }, at) => [
      rule,
      `Document ${String(at + 1)} of ${count}`,
      title,
      `Author: ${byline}`,
      `Publication info: ${outlet}; London (UK) [London (UK)]04 May 2019: 3.`,
      'Abstract: A crack was found in the hull.',
      'Links: https://proxy.example.org/find',
      ...(lastIsBare && at === articles.length - 1
        ? []
        : [`Full text: ${text[0] ?? ''}`, ...text.slice(1)]),
      'Subject: Ferries; Ports',
      `Title: ${title}`,
      `Publication title: ${outlet}; London (UK)`,
      'Pages: 3',
      'Publication date: May 4, 2019',
      'Section: News',
      'Publisher: Example Newspapers Ltd',
      'Language of publication: English',
      `ProQuest document ID: 22200${String(at)}`,
      'Document URL: https://search.proquest.com/docview/222000',
      'Copyright: Copyright Example Newspapers Ltd May 4, 2019',
      'Last updated: 2019-05-05',
      'Database: ProQuest Newsstand',
    ]),
    rule,
    'Contact us at: https://support.proquest.com',
  ]
}

/** An export as a plain text. */
export function asText(lines: Lines): Uint8Array {
  return new TextEncoder().encode(`${lines.join('\n\n').replaceAll('\t', '  ')}\n`)
}

/** An export as a plain text that is wrapped by hand. */
export function asWrappedText(lines: Lines): Uint8Array {
  return asText(lines.map((line) => (line.includes('\n') ? line : wrapped(line))))
}

/** An export as a Word document: each line a paragraph. */
export function asDocx(lines: Lines): Uint8Array {
  const flat = lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.replace('\t', ' ').trim())
  return aDocx({
    body: flat.map((line) => wordLine(line)).join(''),
  })
}

/** An export as rich text. */
export function asRtf(lines: Lines): Uint8Array {
  const flat = lines.flatMap((line) => line.split('\n'))
  const body = flat.map((line) => `${escaped(line.replace('\t', ' ').trim())}\\par\n`).join('')
  return new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`)
}

/** An export as a page: codes in a table for each article, everything else in paragraphs. */
export function asHtml(lines: Lines): Uint8Array {
  const body = lines
    .flatMap((line) => line.split('\n'))
    .map(htmlLine)
    .join('')
  return new TextEncoder().encode(
    `<!doctype html><html><head><title>Export</title></head><body>${body}</body></html>`,
  )
}

function htmlLine(line: string): string {
  const [code, value] = line.split('\t')
  if (value === undefined) return `<p>${line.trim()}</p>`
  return `<div><b>${code ?? ''}</b> ${value}</div>`
}

function escaped(line: string): string {
  return line
    .replace(/[\\{}]/g, '\\$&')
    .replace(/[^\x20-\x7e]/g, (letter) => `\\u${String(letter.charCodeAt(0))}?`)
}
