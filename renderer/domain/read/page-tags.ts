/** Elements whose content is no part of what a page says. */
export const ignored = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'form',
  'input',
  'select',
  'textarea',
  'button',
  'dialog',
  'head',
  'link',
  'meta',
  'map',
  'datalist',
])
/** Elements that stand within a line. */
export const inline = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'rb',
  'rp',
  'rt',
  'rtc',
])

const captionClass =
  /(?:^|[\s_-])(?:caption|captions|img-?caption|image-?caption|photo-?caption|media-?caption|wp-caption-text|legende?|bildunterschrift|bildtext|pie-?(?:de-?)?foto|didascalia|bildtekst)(?:$|[\s_-])/i

/** Whether an element holds the words under a picture: it is a caption, or its class says so. */
export function isCaptionBox(element: {
  readonly localName: string
  getAttribute(name: string): string | null
}): boolean {
  return (
    element.localName === 'figcaption' || captionClass.test(element.getAttribute('class') ?? '')
  )
}
