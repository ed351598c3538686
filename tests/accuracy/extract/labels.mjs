// Which passages of a page are its body, by laying the gold text along the page.
const tokens = (text) => text.match(/[\p{L}\p{N}_]+/gu) ?? []
const folded = (text) => text.replace(/\s+/gu, ' ').trim()

/** Labels (1 body, 0 not, -1 unknown) and weights for one page's passages. */
export function labelled(record, texts) {
  if (record.with) return bySegments(record, texts)
  const gold = record.markdown === undefined ? record.articleBody : plainWords(record.markdown)
  const trust = record.expectedHtml || record.markdown ? 0.3 : 1 // other libraries' outputs, not truth
  return byText(gold, texts, trust)
}

function bySegments(record, texts) {
  const holds = (text, segment) =>
    text.includes(segment) || (segment.includes(text) && text.length > 20)
  const labels = texts.map((text) => {
    const line = folded(text)
    if (line.length < 2) return -1
    if (record.with.some((segment) => holds(line, folded(segment)))) return 1
    return record.without.some((segment) => holds(line, folded(segment))) ? 0 : -1
  })
  return { labels, weights: labels.map((label) => (label < 0 ? 0 : 0.12)) }
}

/** A passage weighs what it would cost in the score; a page's furniture at most twice its body. */
function byText(gold, texts, trust) {
  const goldTokens = tokens(gold)
  const labels = aligned(gold, goldTokens, texts)
  const raw = texts.map((text) => (tokens(text).length + 3) / (goldTokens.length + 100))
  const furniture = raw.reduce((sum, weight, at) => sum + (labels[at] ? 0 : weight), 0)
  const damp = furniture > 2 ? 2 / furniture : 1
  const weights = raw.map((weight, at) => trust * (labels[at] ? weight : weight * damp) + 0.0005)
  return { labels, weights }
}

function aligned(gold, goldTokens, texts) {
  const found = texts.map(lookUp(gold, goldTokens))
  const labels = longestRow(found, goldTokens.length)
  found.forEach((one, at) => {
    if (!one.short || one.share === 0) return
    const near = (step) => {
      let other = at + step
      for (let count = 0; found[other] && count < 3; other += step, count++)
        if (!found[other].short) return labels[other]
      return 0
    }
    const before = near(-1)
    const after = near(1)
    if (one.share === 1 ? before || after : before && after) labels[at] = 1
  })
  return labels
}

/** Where in the gold a passage's four-word runs stand, and how many of them do. */
function lookUp(gold, goldTokens) {
  const places = new Map()
  for (let at = 0; at + 4 <= goldTokens.length; at++) {
    const run = goldTokens.slice(at, at + 4).join(' ')
    places.set(run, [...(places.get(run) ?? []), at].slice(0, 5))
  }
  const whole = ` ${goldTokens.join(' ')} `
  const lines = new Set(gold.split(/\n+/).map((line) => tokens(line).join(' ')))
  return (text) => {
    const own = tokens(text)
    if (own.length < 4) {
      const line = own.join(' ')
      const share = line === '' ? 0 : lines.has(line) ? 1 : whole.includes(` ${line} `) ? 0.4 : 0
      return { count: own.length, share, at: -1, short: true }
    }
    let hits = 0
    const offsets = new Map()
    for (let at = 0; at + 4 <= own.length; at++) {
      const known = places.get(own.slice(at, at + 4).join(' '))
      if (known) hits++
      for (const place of known ?? []) offsets.set(place - at, (offsets.get(place - at) ?? 0) + 1)
    }
    const [at] = [...offsets].sort((a, b) => b[1] - a[1])[0] ?? [-1]
    return { count: own.length, share: hits / (own.length - 3), at, short: false }
  }
}

/** Passages in the gold's own order are body; others only where the gold is not covered yet. */
function longestRow(found, length) {
  const labels = found.map(() => 0)
  const covered = new Uint8Array(length)
  const likely = found.flatMap((one, index) =>
    !one.short && one.share >= 0.5 ? [{ ...one, index }] : [],
  )
  const best = []
  likely.forEach((one, at) => {
    best[at] = { words: one.count, previous: -1 }
    for (let other = Math.max(0, at - 400); other < at; other++) {
      const before = likely[other]
      const words = best[other].words + one.count
      if (before.at + before.count * 0.8 <= one.at + 1 && words > best[at].words)
        best[at] = { words, previous: other }
    }
  })
  const take = (one) => {
    labels[one.index] = 1
    covered.fill(1, Math.max(0, one.at), Math.max(0, one.at + one.count))
  }
  let last = best.reduce(
    (most, one, at) => (most < 0 || one.words > best[most].words ? at : most),
    -1,
  )
  for (; last >= 0; last = best[last].previous) take(likely[last])
  for (const one of likely) {
    if (labels[one.index]) continue
    const told = covered
      .subarray(Math.max(0, one.at), one.at + one.count)
      .reduce((sum, bit) => sum + bit, 0)
    if (told < one.count * 0.5) take(one)
  }
  return labels
}

function plainWords(markdown) {
  return markdown
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/^```json[\s\S]*?```/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[*_#>`[\]|]/g, ' ')
}
