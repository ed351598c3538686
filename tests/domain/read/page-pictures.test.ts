import { expect, test } from 'vitest'
import { readPage } from '../../../renderer/domain/read/html.ts'
import type { PageContext } from '../../../renderer/domain/read/page-context.ts'
import { aPage } from '../../builders/a-saved-page.ts'
import { aPicture, inBase64 } from '../../builders/a-picture.ts'

/** The pictures of a page: what its figures say of them, and the first letter of those kept. */
function picturesOf(within: string, context: PageContext = {}, head = '') {
  const draft = readPage(aPage('Ferry stops', within, head), context)
  return {
    shown: draft.blocks.flatMap((block) => (block.kind === 'figure' ? [block.picture] : [])),
    kept: (draft.pictures ?? []).map(({ type, bytes }) => `${type} ${String(bytes[20])}`),
  }
}

const ramp = `data:image/jpeg;base64,${inBase64(aPicture(1))}`

test('a picture written into the page is kept by what it is, and shown where it stood', () => {
  expect(picturesOf(`<figure><img src="${ramp}" alt="Ramp"></figure>`)).toEqual({
    shown: [{ address: '', description: 'Ramp', held: 0 }],
    kept: ['image/png 1'],
  })
})

test('drawings that may run, dots and damaged letters are never kept', () => {
  const svg = `data:image/svg+xml;base64,${inBase64(new TextEncoder().encode(`<svg>${' '.repeat(900)}`))}`
  const dot = `data:image/png;base64,${inBase64(aPicture(1, 60))}`
  const words = `data:image/png;base64,${inBase64(new TextEncoder().encode('a word '.repeat(99)))}`
  const within = [svg, dot, words].map((one) => `<img src="${one}" alt="Ramp">`).join('')
  expect(picturesOf(within).kept).toEqual([])
})

test('a picture that SingleFile wrote into the styles once stands wherever it was shown', () => {
  const head = `<style>:root{--sf-img-4: url("${ramp}")}</style>`
  const image = (alt: string) =>
    `<figure><img src="data:image/svg+xml,&lt;svg/>" style="background-image:var(--sf-img-4)!important" alt="${alt}"></figure>`
  expect(picturesOf(image('Ramp') + image('Again'), {}, head)).toEqual({
    shown: [
      { address: '', description: 'Ramp', held: 0 },
      { address: '', description: 'Again', held: 0 },
    ],
    kept: ['image/png 1'],
  })
})

test('a picture saved beside the page is named by where it lies, one that lies further out is not', () => {
  const within = `<figure><img src="./Ferry%20stops_files/ramp.jpg" alt="Ramp"></figure>
    <figure><img src="../secret/boat.jpg" alt="Boat"></figure>`
  expect(picturesOf(within, { path: 'news/Ferry stops.html' }).shown).toEqual([
    { address: '', description: 'Ramp', beside: 'news/Ferry stops_files/ramp.jpg' },
    { address: '', description: 'Boat' },
  ])
})

test('a picture is found in the container by its address, in whatever size the page names it', () => {
  const held = { type: 'image/png', bytes: aPicture(3) } as const
  const within = `<figure><picture><source srcset="/pix/ramp-800.webp 800w, /pix/ramp-1600.webp 1600w">
    <img src="/pix/ramp.jpg" alt="Ramp"></picture></figure>`
  const context: PageContext = {
    address: 'https://post.example/news/1',
    pictureOf: (address) => (address === 'https://post.example/pix/ramp-1600.webp' ? held : null),
  }
  expect(picturesOf(within, context)).toEqual({
    shown: [{ address: 'https://post.example/pix/ramp.jpg', description: 'Ramp', held: 0 }],
    kept: ['image/png 3'],
  })
})

test('what a mark in the text leads to, and leads back, is a note of the text with its mark', () => {
  const mark =
    '<p>The ramp is old<sup id="r1"><a href="#n1">[1]</a></sup>, everybody in the village knows that.</p>'
  const notes = '<ol><li id="n1">The engineers looked at it in 1998. <a href="#r1">↩</a></li></ol>'
  const page = aPage('Ferry stops', mark).replace('</article>', `${notes}</article>`)
  const { blocks } = readPage(page)
  expect(blocks.filter(({ role }) => role === 'footnote')).toEqual([
    {
      kind: 'list-item',
      text: 'The engineers looked at it in 1998.',
      spans: [],
      role: 'footnote',
      depth: 1,
      marker: '[1]',
    },
  ])
})

test('a link from one paragraph to another that leads back is no note when it stands behind', () => {
  const within =
    '<p id="p1">The first boat was built in 1911 in the yard beside the church, of oak<a id="b" href="#p9">9</a>.</p>'
  const { blocks } = readPage(
    aPage('Ferry stops', `${within}<p>See <a href="#p1" id="p9x">1</a> of this.</p>`),
  )
  expect(blocks.filter(({ role }) => role === 'footnote')).toEqual([])
})
