import { DOMParser } from '@xmldom/xmldom'

const fail = (message: string) => {
  throw new Error(message)
}

function childrenOf(of: Element, name?: string): Element[] {
  const all = Array.from(of.childNodes).filter((one) => one.nodeType === 1) as Element[]
  return name === undefined ? all : all.filter(({ tagName }) => tagName === name)
}

/** What draw.io's published file format asks of a file and this one has otherwise; empty where it follows all of it. */
export function drawioFaults(xml: string): string[] {
  const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } })
  const file = parser.parseFromString(xml, 'text/xml').documentElement
  const faults: string[] = file.tagName === 'mxfile' ? [] : ['the root is no mxfile']
  const diagrams = childrenOf(file)
  const pages = diagrams.map((one) => one.getAttribute('id') ?? '')
  if (new Set(pages).size < pages.length || pages.includes('')) faults.push('ids of pages')
  for (const diagram of diagrams) {
    const page = diagram.getAttribute('id') ?? ''
    if (diagram.tagName !== 'diagram' || !diagram.getAttribute('name')) faults.push(`page ${page}`)
    const [model, ...more] = childrenOf(diagram)
    const [root, ...rest] = model?.tagName === 'mxGraphModel' ? childrenOf(model) : []
    if (more.length > 0 || rest.length > 0 || root?.tagName !== 'root')
      faults.push(`${page}: model`)
    else faults.push(...faultsOf(root, pages).map((fault) => `${page}: ${fault}`))
  }
  return faults
}

/** A cell, with what wraps it where it has a link or data of its own. */
interface Cell {
  readonly id: string
  readonly cell: Element
  readonly wrapped: Element | null
}

function faultsOf(root: Element, pages: readonly string[]): string[] {
  const faults: string[] = []
  const cells = childrenOf(root).map((one): Cell => {
    if (one.tagName === 'mxCell')
      return { id: one.getAttribute('id') ?? '', cell: one, wrapped: null }
    const [cell, ...more] = childrenOf(one)
    if (one.tagName !== 'UserObject' || cell?.tagName !== 'mxCell' || more.length > 0)
      fail(`${one.tagName} is no cell`)
    if (cell?.hasAttribute('id')) faults.push('the cell of a UserObject has an id of its own')
    if (!one.hasAttribute('label')) faults.push('a UserObject has no label')
    return { id: one.getAttribute('id') ?? '', cell: cell as Element, wrapped: one }
  })
  const [first, layer, ...drawn] = cells
  if (first?.id !== '0' || first.cell.hasAttribute('parent')) faults.push('the first cell')
  if (layer?.id !== '1' || layer.cell.getAttribute('parent') !== '0') faults.push('the layer')
  const byId = new Map(cells.map((one) => [one.id, one]))
  if (byId.size < cells.length || byId.has('')) faults.push('ids of cells')
  for (const one of drawn) faults.push(...faultsOfCell(one, byId, pages))
  return faults
}

const STYLE = /^(\w+;)?(\w+=[^;=]+;)*$/

function faultsOfCell(
  { id, cell, wrapped }: Cell,
  byId: ReadonlyMap<string, Cell>,
  pages: readonly string[],
): string[] {
  const faults: string[] = []
  const edge = cell.getAttribute('edge') === '1'
  if (edge === (cell.getAttribute('vertex') === '1'))
    faults.push('neither a shape nor a line, or both')
  if (!byId.has(cell.getAttribute('parent') ?? '')) faults.push('its parent is not there')
  if (!STYLE.test(cell.getAttribute('style') ?? '')) faults.push('its style')
  const [geometry, ...more] = childrenOf(cell)
  if (
    geometry?.tagName !== 'mxGeometry' ||
    geometry.getAttribute('as') !== 'geometry' ||
    more.length > 0
  )
    faults.push('its geometry')
  const numbers = ['x', 'y', 'width', 'height'].map((name) =>
    Number(geometry?.getAttribute(name) || Number.NaN),
  )
  if (edge ? geometry?.getAttribute('relative') !== '1' : numbers.some(Number.isNaN))
    faults.push('its place')
  if (edge) {
    for (const end of ['source', 'target']) {
      const there = byId.get(cell.getAttribute(end) ?? '')
      if (there?.cell.getAttribute('vertex') !== '1')
        faults.push(`its ${end} is no shape of the page`)
    }
  }
  const link = wrapped?.getAttribute('link') ?? ''
  if (link !== '' && !pages.includes(link.replace('data:page/id,', ''))) faults.push('its link')
  return faults.map((fault) => `${id}: ${fault}`)
}
