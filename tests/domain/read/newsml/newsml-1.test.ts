import { expect, test } from 'vitest'
import {
  articleOf,
  articlesOf,
  blocksOf,
  problemOf,
  statedBy,
} from '../../../builders/a-reading.ts'

const component = (language: string, headline: string, words: string) => `
  <NewsComponent><NewsLines><HeadLine>${headline}</HeadLine><ByLine>By Ann Archer</ByLine><DateLine>PORT ELLEN, Scotland</DateLine></NewsLines>
    <DescriptiveMetadata><Language FormalName="${language}"/></DescriptiveMetadata>
    <NewsComponent><Role FormalName="StyleSheet"/><ContentItem><MimeType FormalName="text/css"/><DataContent>p {color: red}</DataContent></ContentItem></NewsComponent>
    <NewsComponent><Role FormalName="HeadLine"/><ContentItem><DataContent><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${headline}</p></body></html></DataContent></ContentItem></NewsComponent>
    <NewsComponent><Role FormalName="Photo"/><NewsLines><HeadLine>The quay</HeadLine></NewsLines>
      <ContentItem Href="https://example.com/quay.jpg"><MimeType FormalName="image/jpeg"/></ContentItem></NewsComponent>
    <NewsComponent><Role FormalName="Body"/><ContentItem><MimeType FormalName="text/xhtml"/><DataContent><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>
      <p>${words}</p><p/></body></html></DataContent></ContentItem></NewsComponent></NewsComponent>`

const newsMl = (components: string, status = 'Usable') => `<?xml version="1.0"?>
<NewsML Version="1.2"><NewsEnvelope><SentFrom><Party FormalName="Business Wire"/></SentFrom><DateAndTime>20130605T210000+0000</DateAndTime></NewsEnvelope>
<NewsItem><Identification><NewsIdentifier><NewsItemId>7</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:example.com:7</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><FirstCreated>20130605T210000+0000</FirstCreated><ThisRevisionCreated>20130606T080000+0000</ThisRevisionCreated><Status FormalName="${status}"/></NewsManagement>
<NewsComponent><NewsLines><CopyrightLine>Copyright Example 2013</CopyrightLine></NewsLines>${components}</NewsComponent></NewsItem></NewsML>`

const english = component(
  'en',
  'Fog closes the harbour',
  'Fog closed the <b>harbour</b> on Friday.',
)

test('the body is the part that says so, without style sheets and headlines', async () => {
  const article = await articleOf(newsMl(english))
  expect([article.headline, blocksOf(article)]).toEqual([
    'Fog closes the harbour',
    ['paragraph: Fog closed the harbour on Friday.', 'caption figure: The quay'],
  ])
})

test('what is said of the item stands with the places it was found in', async () => {
  expect(statedBy(await articleOf(newsMl(english)))).toEqual({
    byline: 'Ann Archer (NewsML: ByLine)',
    dateline: 'Port Ellen, Scotland (NewsML: DateLine)',
    published: '2013-06-05T21:00:00+00:00 (NewsML: FirstCreated)',
    updated: '2013-06-06T08:00:00+00:00 (NewsML: ThisRevisionCreated)',
    agency: 'Business Wire (NewsML: SentFrom)',
    licence: 'Copyright Example 2013 (NewsML: CopyrightLine)',
  })
})

test('a text in two languages is two articles, each with its own headline', async () => {
  const german = component(
    'de',
    'Nebel sperrt den Hafen',
    'Am Freitag sperrte dichter Nebel den Hafen.',
  )
  const articles = await articlesOf(newsMl(english + german))
  expect(articles.map(({ headline, language }) => [language, headline])).toEqual([
    ['en', 'Fog closes the harbour'],
    ['de', 'Nebel sperrt den Hafen'],
  ])
})

test('an item that was taken back says so', async () => {
  expect(statedBy(await articleOf(newsMl(english, 'Canceled'))).standing).toBe(
    'withdrawn (NewsML: Status)',
  )
})

test('an item without a text is a problem', async () => {
  expect(await problemOf(newsMl(''))).toBe(
    'No article could be read from this NewsML file. It holds no text.',
  )
})
