import type { CDPSession, Page } from '@playwright/test'
import { still } from '../still.ts'

const TABLES = ['table', 'grid', 'treegrid']
const CELLS = ['cell', 'gridcell', 'columnheader', 'rowheader']

/**
 * What is wrong with the tables of a screen in the accessibility tree: a table without a name or with the name of another,
 * a column without a heading, a row that not exactly one cell names, a row count that is too small.
 */
export async function badTables(page: Page): Promise<string[]> {
  await still(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  const tables = await tablesOf(session)
  await session.detach()
  const names = tables.map(({ name }) => name)
  const found = names.filter((name, at) => name === '' || names.indexOf(name) !== at)
  for (const { name, rows, count } of tables) {
    const [heads = [], ...body] = rows
    const columns = heads.filter(({ role }) => role === 'columnheader')
    if (columns.some(({ text }) => text === '')) found.push(`${name}: a column without a heading`)
    // A row that spans the table is the heading of a group.
    for (const row of body.filter((one) => one.length > 1)) {
      const naming = row.filter(({ role, text }) => role === 'rowheader' && text !== '')
      if (naming.length !== 1 || row.length !== columns.length)
        found.push(`${name}: ${row.map(({ text }) => text).join(' | ')}`)
    }
    if (count !== null && count < rows.length)
      found.push(`${name}: ${count} rows of ${rows.length}`)
  }
  return found.map((one) => `table: ${one}`)
}

interface Cell {
  readonly role: string
  readonly text: string
}

interface Table {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** How many rows it says to have; null where it says nothing: then all of them are there. */
  readonly count: number | null
}

type AxNode = Awaited<ReturnType<typeof wholeTree>>[number]

async function wholeTree(session: CDPSession) {
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes
}

/** The tables of the page, as the browser's accessibility tree has them. */
async function tablesOf(session: CDPSession): Promise<readonly Table[]> {
  const nodes = await wholeTree(session)
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const children = (node: AxNode) => (node.childIds ?? []).flatMap((id) => byId.get(id) ?? [])
  const below = (node: AxNode, roles: readonly string[]): readonly AxNode[] =>
    children(node).flatMap((one) =>
      roles.includes(String(one.role?.value)) ? [one] : below(one, roles),
    )
  const textOf = (node: AxNode): string =>
    (String(node.name?.value ?? '') || children(node).map(textOf).join(' ')).trim()
  const cellOf = (node: AxNode) => ({ role: String(node.role?.value), text: textOf(node) })
  const tables = nodes.filter(
    ({ role, ignored }) => !ignored && TABLES.includes(String(role?.value)),
  )
  return Promise.all(
    tables.map(async (table) => ({
      name: String(table.name?.value ?? ''),
      rows: below(table, ['row']).map((row) => below(row, CELLS).map(cellOf)),
      count: await countOf(session, table),
    })),
  )
}

/** What `aria-rowcount` says, which the protocol does not tell. */
async function countOf(session: CDPSession, { backendDOMNodeId }: AxNode): Promise<number | null> {
  if (backendDOMNodeId === undefined) return null
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId })
  if (!object.objectId) return null
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return this.getAttribute("aria-rowcount") }',
  })
  return result.value === null ? null : Number(result.value)
}
