// Gradient boosting of small decision trees on binned numbers: logistic loss, nothing random but by seed.
const most = 48

function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** For each trait, the limits between its bins. */
function limitsOf(rows) {
  return rows[0].map((_, trait) => {
    const values = Float64Array.from(rows, (row) => row[trait]).sort()
    const distinct = [...new Set(values)]
    const limits =
      distinct.length <= most
        ? distinct.slice(1).map((value, at) => (distinct[at] + value) / 2)
        : [
            ...new Set(
              Array.from(
                { length: most - 1 },
                (_, at) => values[Math.floor(((at + 1) * values.length) / most)],
              ),
            ),
          ]
    return limits.map((limit) => Number(limit.toPrecision(4)))
  })
}

function binOf(limits, value) {
  let low = 0
  let high = limits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= limits[middle]) high = middle
    else low = middle + 1
  }
  return low
}

/** Learns trees that add up to the log odds of label 1. Rows of one page are drawn together. */
export function boost(
  { rows, labels, weights, pages },
  { trees, depth, rate, share, least, calm, seed },
) {
  const limits = limitsOf(rows)
  const bins = limits.map((list, trait) => Uint8Array.from(rows, (row) => binOf(list, row[trait])))
  const draw = random(seed)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const ones = weights.reduce((sum, weight, at) => sum + weight * labels[at], 0)
  const start = Math.log(ones / (whole - ones))
  const score = new Float64Array(rows.length).fill(start)
  const learnt = []
  for (let round = 0; round < trees; round++) {
    const slopes = slopesOf(score, labels, weights)
    const drawn = drawRows(slopes, pages, draw)
    const asked = limits.flatMap((list, trait) =>
      list.length > 0 && draw() < share ? [trait] : [],
    )
    const tree = grow({ bins, limits, slopes, drawn, asked, depth, least, calm, rate })
    tree.places.forEach((node, row) => {
      score[row] += tree.nodes[node].answer
    })
    learnt.push(tree.nodes)
  }
  return { start, trees: learnt }
}

function slopesOf(score, labels, weights) {
  const first = new Float64Array(score.length)
  const second = new Float64Array(score.length)
  score.forEach((value, row) => {
    const chance = 1 / (1 + Math.exp(-value))
    first[row] = weights[row] * (chance - labels[row])
    second[row] = weights[row] * chance * (1 - chance)
  })
  return { first, second }
}

/** Three pages in four; of their rows all that are badly judged and some of the rest, weighted up. */
function drawRows({ first, second }, pages, draw) {
  const kept = Array.from({ length: Math.max(...pages) + 1 }, () => draw() < 0.75)
  const sizes = Float64Array.from(
    first.filter((_, row) => row % 7 === 0),
    Math.abs,
  ).sort()
  const bad = sizes[sizes.length - 1 - Math.floor(sizes.length * 0.15)] ?? 0
  const drawn = []
  pages.forEach((page, row) => {
    if (!kept[page]) return
    if (Math.abs(first[row]) < bad) {
      if (draw() >= 0.15) return
      first[row] /= 0.15
      second[row] /= 0.15
    }
    drawn.push(row)
  })
  return drawn
}

function grow({ bins, limits, slopes, drawn, asked, depth, least, calm, rate }) {
  const sum = (list) => drawn.reduce((total, row) => total + list[row], 0)
  const nodes = [{ first: sum(slopes.first), second: sum(slopes.second), trait: -1 }]
  const places = new Int32Array(slopes.first.length)
  let level = [0]
  for (let deep = 0; deep < depth && level.length > 0; deep++) {
    const slot = new Map(level.map((node, at) => [node, at]))
    const best = bestQuestions({
      bins,
      limits,
      slopes,
      drawn,
      asked,
      places,
      nodes,
      level,
      slot,
      least,
      calm,
    })
    const next = []
    level.forEach((node, at) => {
      const { trait, bin, first, second } = best[at]
      if (trait < 0) return
      const parent = nodes[node]
      const yes = nodes.push({ first, second, trait: -1 }) - 1
      const no =
        nodes.push({ first: parent.first - first, second: parent.second - second, trait: -1 }) - 1
      Object.assign(parent, { trait, bin, limit: limits[trait][bin], yes, no })
      next.push(yes, no)
    })
    places.forEach((node, row) => {
      const { trait, bin, yes, no } = nodes[node]
      if (trait >= 0) places[row] = bins[trait][row] <= bin ? yes : no
    })
    level = next
  }
  for (const node of nodes)
    node.answer = node.trait < 0 ? (-rate * node.first) / (node.second + calm) : 0
  return { nodes, places }
}

function bestQuestions({
  bins,
  limits,
  slopes,
  drawn,
  asked,
  places,
  nodes,
  level,
  slot,
  least,
  calm,
}) {
  const width = most + 1
  const best = level.map(() => ({ gain: 1e-6, trait: -1 }))
  const rows = drawn.filter((row) => slot.has(places[row]))
  const offsets = Int32Array.from(rows, (row) => slot.get(places[row]) * width)
  const first = new Float64Array(level.length * width)
  const second = new Float64Array(level.length * width)
  for (const trait of asked) {
    first.fill(0)
    second.fill(0)
    rows.forEach((row, at) => {
      const cell = offsets[at] + bins[trait][row]
      first[cell] += slopes.first[row]
      second[cell] += slopes.second[row]
    })
    level.forEach((node, at) => {
      const all = nodes[node]
      const before = all.first ** 2 / (all.second + calm)
      let one = 0
      let two = 0
      for (let bin = 0; bin < limits[trait].length; bin++) {
        one += first[at * width + bin]
        two += second[at * width + bin]
        if (two < least) continue
        if (all.second - two < least) break
        const gain =
          one ** 2 / (two + calm) + (all.first - one) ** 2 / (all.second - two + calm) - before
        if (gain > best[at].gain) best[at] = { gain, trait, bin, first: one, second: two }
      }
    })
  }
  return best
}

/** Trees in the written form that the reader of the program reads. */
export function written({ start, trees }) {
  const short = (value, digits) => {
    const text = String(Number(value.toPrecision(digits)))
    return (/e/.test(text) ? value.toFixed(8).replace(/0+$/, '') : text).replace(/^(-?)0\./, '$1.')
  }
  const line = (nodes, at) => {
    const { trait, limit, yes, no, answer } = nodes[at]
    if (trait < 0) return `=${short(answer, 3)}`
    return `${trait}<${short(limit, 4)} ${line(nodes, yes)} ${line(nodes, no)}`
  }
  return [start.toFixed(4), ...trees.map((nodes) => line(nodes, 0))].join('\n')
}
