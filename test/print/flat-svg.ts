const TAG = /<g\b([^>]*)>|<\/g>|<(?:text|rect|line|circle)\b[^>]*>/g
const PLACE = / (x|x1|x2|cx|y|y1|y2|cy)="([^"]*)"/g

/** A drawing in which what stands in a group that is only moved says where it stands on the sheet itself. */
export function flat(svg: string): string {
  const open: (readonly [x: number, y: number])[] = []
  return svg.replace(TAG, (tag: string, group: string | undefined) => {
    const [left, top] = open.at(-1) ?? [0, 0]
    if (group !== undefined) {
      const [, x, y] = /transform="translate\((\S+) (\S+)\)"/.exec(group) ?? []
      open.push([left + Number(x ?? 0), top + Number(y ?? 0)])
      return tag
    }
    if (tag === '</g>') {
      open.pop()
      return tag
    }
    return tag.replace(PLACE, (_, name: string, value: string) => {
      const by = name.includes('x') ? left : top
      return ` ${name}="${Math.round((Number(value) + by) * 1000) / 1000}"`
    })
  })
}

/** A line of text on a sheet; `lead`: its strong first words. */
export interface SvgText {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly lead: string
  readonly text: string
}

/** All text of a sheet. */
export function textsOf(svg: string): SvgText[] {
  return [...flat(svg).matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map(
    ([, attributes = '', inner = '']) => {
      const value = (name: string) =>
        Number(new RegExp(` ?${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0)
      const lead = /<tspan[^>]*>(.*?)<\/tspan>/.exec(inner)?.[1] ?? ''
      const text = inner.replace(/<tspan[^>]*>.*?<\/tspan>/, '')
      return { x: value('x'), y: value('y'), size: value('font-size'), lead, text }
    },
  )
}
