/** Shapes, groups, gradients and words: what a logo is drawn with. Everything else is left out with all it holds. */
const ELEMENTS = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title
  linearGradient radialGradient stop clipPath mask`.split(/\s+/),
)

/** Attributes of looks and place; none runs or loads anything. `href` only to a part of the same drawing. */
const ATTRIBUTES = new Set(
  `id class d x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height points transform viewBox
  preserveAspectRatio fill fill-opacity fill-rule clip-rule clip-path mask stroke stroke-width stroke-opacity
  stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color display
  visibility offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits
  maskContentUnits font-family font-size font-weight font-style text-anchor letter-spacing href xlink:href
  style paint-order vector-effect`.split(/\s+/),
)

/** Of a selector: names, classes and parts, no rule of another kind. */
const SELECTOR = /^[\w\s.#,*>-]+$/

/** Properties of a `style` attribute that are attributes as well; the others are left out. */
const NO_STYLE = new Set(['href', 'xlink:href', 'style', 'd', 'id', 'class', 'transform'])

export interface SafeSvg {
  readonly text: string
  readonly width: number
  readonly height: number
}

interface Tag {
  readonly name: string
  readonly attributes: readonly (readonly [string, string])[]
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>|<\/?[^\s<>/"']+(?=[\s/>])(?:"[^"]*"|'[^']*'|[^<>"'])*>|[^<]+/y
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * The drawing with nothing in it but shapes and their looks; null where it is no well-formed SVG, says no size, or
 * nothing is left to draw.
 */
export function safeSvg(source: string): SafeSvg | null {
  const maker = new SvgMaker()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(source)?.[0]
    if (token === undefined) return null
    TOKEN.lastIndex = at + token.length
    if (!maker.take(token)) return null
  }
  return maker.made()
}

class SvgMaker {
  readonly #open: string[] = []
  readonly #parts: string[] = []
  /** How many open elements are left out, counted from the first that is. */
  #outside = 0
  #shapes = 0
  /** What stands in a `style` element so far; null outside of one. */
  #css: string | null = null
  #size: { width: number; height: number } | null = null

  /** False where the text is not well-formed. */
  take(token: string): boolean {
    if (token.startsWith('<![CDATA[')) return this.#text(token.slice(9, -3), true)
    if (token.startsWith('<!') || token.startsWith('<?')) return true
    if (token.startsWith('</')) return this.#close(token.slice(2, -1).trim())
    if (!token.startsWith('<')) return this.#text(token, false)
    const empty = token.endsWith('/>')
    const tag = tagOf(token.slice(1, empty ? -2 : -1))
    this.#begin(tag, empty)
    if (!empty) this.#open.push(tag.name)
    return true
  }

  made(): SafeSvg | null {
    if (this.#open.length > 0 || !this.#size || this.#shapes === 0) return null
    return { text: this.#parts.join(''), ...this.#size }
  }

  #begin({ name, attributes }: Tag, empty: boolean): void {
    const local = name.replace(/^svg:/, '')
    const root = this.#open.length === 0
    if (local === 'style' && this.#outside === 0 && !root && !empty) {
      this.#css = ''
      this.#outside++
      return
    }
    const kept = this.#outside === 0 && ELEMENTS.has(local) && root === (local === 'svg')
    if (!kept) {
      if (!empty) this.#outside++
      return
    }
    const own = attributes.flatMap(safeAttribute)
    if (root) {
      this.#size = sizeOf(attributes)
      own.unshift(['xmlns', 'http://www.w3.org/2000/svg'])
      if (attributes.some(([key]) => key === 'xlink:href') || own.length > 0) {
        own.push(['xmlns:xlink', 'http://www.w3.org/1999/xlink'])
      }
      if (!attributes.some(([key]) => key === 'viewBox') && this.#size) {
        own.push(['viewBox', `0 0 ${this.#size.width} ${this.#size.height}`])
      }
    } else if (!['defs', 'title', 'g', 'symbol'].includes(local)) this.#shapes++
    const written = own.map(([key, value]) => ` ${key}="${value.replace(/"/g, '&quot;')}"`).join('')
    this.#parts.push(`<${local}${written}${empty ? '/>' : '>'}`)
  }

  #close(name: string): boolean {
    if (this.#open.pop() !== name) return false
    if (this.#css !== null) {
      const css = safeCss(this.#css)
      this.#css = null
      if (css !== '') this.#parts.push(`<style>${css}</style>`)
    }
    if (this.#outside > 0) this.#outside--
    else this.#parts.push(`</${name.replace(/^svg:/, '')}>`)
    return true
  }

  #text(text: string, raw: boolean): boolean {
    if (this.#css !== null) this.#css += text
    else if (this.#outside === 0 && this.#open.length > 0) {
      this.#parts.push(raw ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;') : plainText(text))
    }
    return this.#open.length > 0 || text.trim() === '' || text === '\ufeff'
  }
}

/** Only entities every reader knows. */
function plainText(text: string): string {
  return text.replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;')
}

/** Rules of classes and parts with their looks; nothing that imports, loads or speaks of fonts elsewhere. */
function safeCss(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...plain.matchAll(/([^{}@;]+)\{([^{}]*)\}/g)]
    .map(([, selector = '', rules = '']) => [selector.trim(), safeRules(rules)] as const)
    .filter(([selector, rules]) => SELECTOR.test(selector) && rules !== '')
    .map(([selector, rules]) => `${selector}{${rules}}`)
    .join('')
}

function safeRules(rules: string): string {
  return rules
    .split(';')
    .map((rule) => rule.trim())
    .filter((rule) => {
      const property = rule.split(':')[0]?.trim() ?? ''
      return ATTRIBUTES.has(property) && !NO_STYLE.has(property) && isSafe(rule)
    })
    .join(';')
}

function tagOf(inside: string): Tag {
  const [name = ''] = /^[^\s]+/.exec(inside) ?? []
  const attributes = [...inside.slice(name.length).matchAll(ATTRIBUTE)].map(
    ([, key = '', double, single]) => [key, double ?? single ?? ''] as const,
  )
  return { name, attributes }
}

function safeAttribute([key, value]: readonly [string, string]): [string, string][] {
  if (!ATTRIBUTES.has(key) || (key !== 'style' && !isSafe(value))) return []
  if (key === 'href' || key === 'xlink:href') return /^#[\w.-]+$/.test(value) ? [[key, value]] : []
  if (key !== 'style') return [[key, value]]
  const rules = safeRules(value)
  return rules === '' ? [] : [[key, rules]]
}

/** Entities of its own, a URL that is no part of the drawing, or a way round either: left out. */
function isSafe(value: string): boolean {
  const plain = value.replace(/url\(\s*(?:&quot;|')?#[\w.-]+(?:&quot;|')?\s*\)/g, '')
  return !/[<>\\]|url\s*\(|:\s*\/\/|javascript|expression|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/i.test(
    plain,
  )
}

/** Width and height by the view box, else as they are written; percentages say nothing. */
function sizeOf(attributes: Tag['attributes']): { width: number; height: number } | null {
  const value = (key: string) => attributes.find(([name]) => name === key)?.[1] ?? ''
  const box = value('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const written = [value('width'), value('height')].map((side) =>
    /^\d*\.?\d+(?:px|mm|cm|pt|in)?$/.test(side.trim()) ? Number.parseFloat(side) : 0,
  )
  const [width = 0, height = 0] = box.length === 4 ? [box[2], box[3]] : written
  return width > 0 && height > 0 ? { width, height } : null
}
