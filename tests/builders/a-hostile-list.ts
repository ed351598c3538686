import { zipSync } from 'fflate'
import { damaged, hostileBytes, hostileText, sentence, type HostileFile } from './a-hostile-file.ts'

const columns = 'title,url,time_added,tags,status\n'
const saved = (more: string) =>
  `{"title":"Ferry","url":"https://post.example/a","is_archived":0${more}}`
const note = (inside: string) =>
  `<note><title>Ferry</title><content><![CDATA[<en-note>${inside}</en-note>]]></content></note>`
const notes = (inside: string) => `<?xml version="1.0"?><en-export>${inside}</en-export>`
const bookmarks = (inside: string) =>
  `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Menu</H1>\n${inside}`
const link = '<DT><A HREF="https://post.example/a">Ferry</A>\n'

/** Exports of read-later services made to hurt. */
export const hostileLists: readonly HostileFile[] = [
  hostileText(
    'a table with a quotation mark that never closes',
    'a.csv',
    `${columns}"${'a\n'.repeat(5e5)}`,
  ),
  hostileText('a table with a row of 2 million cells', 'a.csv', `${columns}${','.repeat(2e6)}`),
  hostileText('a table of quotation marks', 'a.csv', `${columns}${'"'.repeat(2e6)}`),
  hostileText(
    'a table of 20,000 columns',
    'a.csv',
    `title,url,tags,${'x,'.repeat(300)}\n${`${'a,'.repeat(300)}\n`.repeat(2000)}`,
  ),
  hostileText(
    'a table of columns that every object knows',
    'a.csv',
    'title,url,tags,__proto__,constructor\nFerry,https://post.example/a,a,b,c\n',
  ),
  hostileText('data nested 200,000 deep', 'a.json', `{"savedAt":1,"a":${'['.repeat(200_000)}`),
  hostileText(
    'data nested 5,000 deep, and closed',
    'a.json',
    `[${saved(`,"tags":${'['.repeat(5000)}${']'.repeat(5000)}`)}]`,
  ),
  hostileText(
    'data that names __proto__',
    'a.json',
    `[${saved(',"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}')}]`,
  ),
  hostileText(
    'data whose fields are of no kind',
    'a.json',
    '[{"title":{"a":1},"url":[[[]]],"is_archived":0,"content":7,"tags":{"a":null},"savedAt":{}}]',
  ),
  hostileText('data cut off', 'a.json', `[${saved(',"content":"<p>')}`.slice(0, -2)),
  hostileText(
    'a saved text of 100,000 nested elements',
    'a.json',
    `[${saved(`,"content":"${'<div>'.repeat(100_000)}${sentence}"`)}]`,
  ),
  hostileText(
    'a saved text of brackets',
    'a.json',
    `[${saved(`,"content":"${'<'.repeat(500_000)}"`)}]`,
  ),
  hostileText(
    '2,000 saved texts',
    'a.json',
    `[${Array.from({ length: 2000 }, () => saved(',"content":"<p>The ferry has stopped.</p>"')).join(',')}]`,
  ),
  hostileText('notes that never close', 'a.enex', notes('<note>'.repeat(100_000))),
  hostileText('2,000 notes', 'a.enex', notes(note(sentence).repeat(2000))),
  hostileText(
    'a note of nested elements',
    'a.enex',
    notes(note(`${'<div>'.repeat(50_000)}${sentence}`)),
  ),
  hostileText(
    'a note with a picture of no letters',
    'a.enex',
    notes(
      note(sentence).replace(
        '</note>',
        '<resource><data encoding="base64">%%%</data></resource></note>',
      ),
    ),
  ),
  hostileText(
    'notes that unfold',
    'a.enex',
    `<!DOCTYPE en-export [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${notes(note('&b;'))}`,
  ),
  hostileText('links that never close', 'a.html', bookmarks('<a '.repeat(300_000))),
  hostileText(
    '100,000 folders in folders',
    'a.html',
    bookmarks('<DT><H3>News</H3><DL>'.repeat(100_000)),
  ),
  hostileText(
    'links to no web address',
    'a.html',
    bookmarks('<DT><A HREF="javascript:alert(1)">Ferry</A>'.repeat(100)),
  ),
  hostileText('10,000 links', 'a.html', bookmarks(link.repeat(10_000))),
  hostileText(
    'feeds nested 100,000 deep',
    'a.opml',
    `<opml><body>${'<outline text="a">'.repeat(100_000)}`,
  ),
  hostileBytes(
    'an archive of lists that swells',
    'a.zip',
    zipSync({ 'metadata_0_to_20.json': new Uint8Array(4 * 1024 * 1024) }),
  ),
  hostileBytes(
    'an archive of damaged lists',
    'a.zip',
    zipSync({ 'metadata_0_to_20.json': new TextEncoder().encode('[{') }),
  ),
  ...damaged(
    'an export of notes',
    'a.enex',
    new TextEncoder().encode(notes(note(sentence).repeat(3))),
  ),
]
