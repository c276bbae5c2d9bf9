/** One step of a page's content: its operands as they are written, and what is done. */
export interface Step {
  readonly operands: readonly string[]
  readonly operator: string
}

const TOKEN =
  /<<(?:[^<>]|<[^<>]*>)*>>|\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>|\[(?:\((?:\\.|[^\\)])*\)|[^\]()])*\]|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g

/** The steps of a content stream, as the file has them. */
export function stepsOf(content: string): Step[] {
  const steps: Step[] = []
  let operands: string[] = []
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[A-Za-z'"*]+$/.test(token) && !/^(true|false|null)$/.test(token)) {
      steps.push({ operands, operator: token })
      operands = []
    } else operands.push(token)
  }
  return steps
}

/** What a step belongs to: content of an element by its number, adornment, or nothing at all. */
export type Owner =
  | { readonly tag: string; readonly mcid: number; readonly lang?: string }
  | 'artifact'
  | null

const PAINTS: ReadonlySet<string> = new Set([
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'Do',
  'TJ',
  'Tj',
  'sh',
])

/** Everything that puts ink on the page, with what it belongs to. */
export function paintsOf(steps: readonly Step[]): { readonly step: Step; readonly owner: Owner }[] {
  const open: Owner[] = []
  const found: { step: Step; owner: Owner }[] = []
  for (const step of steps) {
    const { operator, operands } = step
    if (operator === 'BMC' || operator === 'BDC') {
      const [tag = ''] = operands
      const mcid = /\/MCID (\d+)/.exec(operands[1] ?? '')?.[1]
      const lang = /\/Lang ?\((\w+)\)/.exec(operands[1] ?? '')?.[1]
      const around = open.at(-1) ?? null
      if (tag === '/Artifact') open.push('artifact')
      // A span within marked content is of the same element, in a language of its own.
      else if (lang && around && around !== 'artifact') open.push({ ...around, lang })
      else open.push(mcid === undefined ? null : { tag: tag.slice(1), mcid: Number(mcid) })
    } else if (operator === 'EMC') open.pop()
    else if (PAINTS.has(operator)) found.push({ step, owner: open.at(-1) ?? null })
  }
  return found
}

/** The strings of the operand of `TJ`, byte for byte, with what moves the pen between them. */
export function stringsOf(operand: string): (string | { readonly move: number })[] {
  const found: (string | { move: number })[] = []
  for (const [, bytes, move] of operand.matchAll(/\(((?:\\.|[^\\)])*)\)|(-?[\d.]+)/g)) {
    if (bytes === undefined) found.push({ move: Number(move) })
    else found.push(bytes.replace(/\\(.)/g, (_, sign) => (sign === 'r' ? '\r' : sign)))
  }
  return found
}
