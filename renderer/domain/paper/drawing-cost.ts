/** What an SVG comes to where each part it uses stands in its place: a few lines may mean millions. */
export interface DrawingCost {
  readonly elements: number
  /** The longest way from the drawing down to a shape, through what is used. */
  readonly depth: number
  /** Letters of all of it. */
  readonly letters: number
}

interface Node {
  readonly name: string
  readonly letters: number
  readonly keys: readonly string[]
  /** Ids of the parts it uses, masks and cuts. */
  readonly uses: readonly string[]
  readonly children: Node[]
}

const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title style
  linearGradient radialGradient stop clipPath mask`.split(/\s+/),
)
const TOKEN = /<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y
const ATTRIBUTE = /([\w:-]+)="([^"<]*)"/g
const PART = /url\(\s*(?:&quot;|')?#([\w.-]+)/g
/** Nothing is drawn as deep, and no stack holds everything. */
const DEEPEST = 200

/**
 * What the text of an SVG comes to; null where it holds more than shapes and their looks (what runs, loads, filters or
 * moves), is not well formed, uses itself, or is nested without end.
 */
export function drawingCost(text: string): DrawingCost | null {
  const read = nodesOf(text)
  return read && costOf(read.root, read.parts, cssUses(read.css))
}

interface Read {
  readonly root: Node
  readonly parts: ReadonlyMap<string, Node>
  readonly css: string
}

function nodesOf(text: string): Read | null {
  const parts = new Map<string, Node>()
  const open: Node[] = []
  let root: Node | null = null
  let css = ''
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text)
    if (!found) return null
    const [token, closed, name, attributes = '', empty] = found
    if (closed !== undefined) {
      if (open.pop()?.name !== closed) return null
    } else if (name !== undefined) {
      if (!ELEMENTS.has(name) || open.length >= DEEPEST || (open.length === 0) !== (root === null))
        return null
      const { node, id } = nodeOf(name, attributes, token.length)
      root ??= node
      open.at(-1)?.children.push(node)
      // Of two parts of one name the first is the one that is used.
      if (id !== null && !parts.has(id)) parts.set(id, node)
      if (empty === '') open.push(node)
    } else if (open.at(-1)?.name === 'style') css += token
  }
  return root && open.length === 0 ? { root, parts, css } : null
}

function nodeOf(name: string, text: string, letters: number) {
  const keys = ['*', name]
  const uses: string[] = []
  let id: string | null = null
  for (const [, key = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (key === 'id') id = value
    if (key === 'class') keys.push(...value.split(/\s+/).map((one) => `.${one}`))
    if (key === 'href' || key === 'xlink:href') uses.push(value.replace(/^#/, ''))
    else uses.push(...partsIn(value))
  }
  if (id !== null) keys.push(`#${id}`)
  const node: Node = { name, letters, keys, uses, children: [] }
  return { node, id }
}

function partsIn(value: string): string[] {
  return [...value.matchAll(PART)].map(([, id = '']) => id)
}

/** Which masks and cuts the rules of its style give, by what they are given to: `.a`, `#b`, `path`, `*`. */
function cssUses(css: string): ReadonlyMap<string, readonly string[]> {
  const given = new Map<string, string[]>()
  for (const [, selector = '', rules = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const uses = partsIn(rules)
    if (uses.length === 0) continue
    for (const [key] of selector.matchAll(/[.#]?[\w-]+|\*/g)) {
      given.set(key, [...(given.get(key) ?? []), ...uses])
    }
  }
  return given
}

function costOf(
  root: Node,
  parts: ReadonlyMap<string, Node>,
  given: ReadonlyMap<string, readonly string[]>,
): DrawingCost | null {
  const known = new Map<Node, DrawingCost>()
  const under = new Set<Node>()
  const of = (node: Node): DrawingCost | null => {
    const before = known.get(node)
    if (before) return before
    if (under.has(node) || under.size >= DEEPEST) return null
    under.add(node)
    const ids = [...node.uses, ...node.keys.flatMap((key) => given.get(key) ?? [])]
    const below = [...node.children, ...ids.flatMap((id) => parts.get(id) ?? [])]
    let [elements, depth, letters] = [1, 0, node.letters]
    for (const part of below) {
      const cost = of(part)
      if (!cost) return null
      elements += cost.elements
      depth = Math.max(depth, cost.depth)
      letters += cost.letters
    }
    under.delete(node)
    const cost = { elements, depth: depth + 1, letters }
    known.set(node, cost)
    return cost
  }
  return of(root)
}
