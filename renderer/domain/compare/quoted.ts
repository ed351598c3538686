/**
 * Which characters of a text stand between quote marks: one flag for each UTF-16 unit.
 *
 * Curly and angle marks say themselves whether they open; straight ones take turns. A mark that is
 * never closed holds to the end of the text, as papers do when a quotation goes on in the next
 * paragraph. Single marks are left out: most of them are apostrophes.
 */
export function quotedIn(text: string): readonly boolean[] {
  let isOpen = false
  return text.split('').map((letter) => {
    const wasOpen = isOpen
    if (/[“„«]/.test(letter)) isOpen = true
    else if (/[”»]/.test(letter)) isOpen = false
    else if (letter === '"') isOpen = !isOpen
    return wasOpen && isOpen
  })
}
