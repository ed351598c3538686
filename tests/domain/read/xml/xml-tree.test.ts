import { describe, expect, test } from 'vitest'
import { decode } from '../../../../renderer/domain/read/decode.ts'
import { xmlSource } from '../../../../renderer/domain/read/xml/xml-source.ts'
import {
  UnreadableXml,
  xmlDocument,
  xmlTree,
} from '../../../../renderer/domain/read/xml/xml-tree.ts'
import { at, attributeOf, textOf, wordsOf } from '../../../../renderer/domain/read/xml/xml-walk.ts'

describe('an agency’s XML as a tree', () => {
  test('words and elements keep the order they were written in', () => {
    const root = xmlTree('<p>Fog <em>closed</em> the port<br/>on <![CDATA[Monday & Tuesday]]>.</p>')
    expect(root.children.map((node) => (typeof node === 'string' ? node : node.name))).toEqual([
      'Fog ',
      'em',
      ' the port',
      'br',
      'on Monday & Tuesday.',
    ])
  })

  test('names are without their prefix, and carry the address of their namespace', () => {
    const root = xmlTree('<n:a xmlns:n="urn:news" xmlns:m="urn:more" m:id="7" id="1"><b/></n:a>')
    expect([root.name, root.uri, at(root, 'b')?.uri, root.attributes.slice(2)]).toEqual([
      'a',
      'urn:news',
      '',
      [
        { name: 'id', uri: 'urn:more', value: '7' },
        { name: 'id', uri: '', value: '1' },
      ],
    ])
  })

  test('leading zeros, plus signs and white space of a value stay as they are', () => {
    const root = xmlTree('<item id="007"><date>20130605T210000+0000</date></item>')
    expect([attributeOf(root, 'id'), wordsOf(root)]).toEqual(['007', '20130605T210000+0000'])
  })

  test('HTML’s names for letters are known, unknown ones stay as written', () => {
    expect(
      textOf(xmlTree('<p>caf&eacute;&nbsp;&ndash; &#x41;&#66; &bogus; &constructor;</p>')),
    ).toBe('café\u00A0– AB &bogus; &constructor;')
  })
})

describe('broken XML', () => {
  test('a bare & or < is what it looks like, and the rest is read', () => {
    const { root } = xmlDocument('<a><b href="x?a=1&b=2">Q & A, 3 < 5</b><c>more</c></a>')
    expect([attributeOf(at(root, 'b'), 'href'), textOf(root)]).toEqual([
      'x?a=1&b=2',
      'Q & A, 3 < 5more',
    ])
  })

  test('a file cut off in the middle gives what stands before the cut, and says so', () => {
    const { root, faults } = xmlDocument('<rss><item><title>One</title></item><item><title>Tw')
    expect([textOf(root), faults.length > 0]).toEqual(['OneTw', true])
  })

  test('words that are no XML at all are refused in plain words', () => {
    expect(() => xmlTree('The port is closed.')).toThrow('This is no XML: it holds no element.')
  })
})

function outcomeOf(read: () => string): string {
  try {
    return read()
  } catch (error) {
    return error instanceof UnreadableXml ? error.message : 'trouble'
  }
}

describe('XML made to hurt its reader', () => {
  test('a billion laughs are refused before the first', () => {
    const bomb = `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]><l>&c;</l>`
    expect(() => xmlTree(bomb)).toThrow(UnreadableXml)
  })

  test.each([
    ['comments that never end', '<!--'],
    ['character data that never ends', '<![CDATA['],
    ['references to nothing', '&nothing;'],
    ['tags closed that were never open', '</b>'],
  ])('%s are stopped within five seconds', { timeout: 5000 }, (_, mark) => {
    const read = () => xmlTree(`<a>x${mark.repeat(200_000)}`).name
    expect(outcomeOf(read)).toMatch(/^a$|broken in more places/)
  })

  test('a file of the disk is never named into the text', () => {
    const thief = '<!DOCTYPE l [<!ENTITY f SYSTEM "file:///etc/passwd">]><l>&f;</l>'
    expect(textOf(xmlTree(thief))).toBe('&f;')
  })

  test.each([
    ['nesting without end', '<a>'.repeat(1_000_000)],
    ['nesting of namespaces', '<a xmlns:x="u">'.repeat(100_000)],
    ['attributes without end', `<a ${'b="1" '.repeat(200_000)}/>`],
    [
      'attributes of different names',
      `<a ${Array.from({ length: 9999 }, (_, n) => `b${String(n)}="1"`).join(' ')}/>`,
    ],
  ])('%s is stopped within two seconds', { timeout: 2000 }, (_, text) => {
    expect(() => xmlTree(text)).toThrow(UnreadableXml)
  })
})

describe('an element as text again', () => {
  test('is the same from two files that write it differently', () => {
    const one = xmlTree('<i xmlns:d="u"><d:by b="2" a="1">J &amp; K</d:by>\n   <x/></i>')
    const two = xmlTree("<i><e:by xmlns:e='u' a='1' b='2'><![CDATA[J & K]]></e:by> <x></x></i>")
    expect(xmlSource(one)).toBe(xmlSource(two))
  })
})

describe('the letters of XML', () => {
  const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

  test('a declaration of Latin-1 over valid UTF-8 is a mistake and is not believed', () => {
    const file = new TextEncoder().encode('<?xml version="1.0" encoding="ISO-8859-1"?><p>Zoë</p>')
    expect(wordsOf(xmlTree(decode(file).text))).toBe('Zoë')
  })

  test('a true declaration of Latin-1 is', () => {
    const file = bytesOf('<?xml version="1.0" encoding="ISO-8859-1"?><p>Zo\u00EB</p>')
    expect(wordsOf(xmlTree(decode(file).text))).toBe('Zoë')
  })
})
