import type { CDPSession } from '@playwright/test'
import { expect, test } from '../desk.ts'
import { longOr } from '../long-form.ts'
import { goTo, SCREENS } from '../rail.ts'
import { still } from '../still.ts'

const OFFICES = ['demo', 'city:7:400'] as const
const TABLES = ['table', 'grid', 'treegrid']
const CELLS = ['cell', 'gridcell', 'columnheader', 'rowheader']

for (const office of longOr(OFFICES, (one) => one === 'demo')) {
  test(`each table of each screen and tab as a screen reader is told it: its name, its heads, what heads a row (${office})`, async ({
    desk,
  }) => {
    test.setTimeout(240_000)
    const { page } = await desk.start({ args: [office] })
    const session = await page.context().newCDPSession(page)
    await session.send('Accessibility.enable')
    const seen: string[] = []
    const look = async (place: string) => {
      await still(page)
      const tables = await tablesOf(session)
      const names = tables.map(({ name }) => name)
      expect.soft(names, `${place}: each has a name`).not.toContain('')
      expect.soft(new Set(names).size, `${place}: no two of one name`).toBe(names.length)
      for (const { name, rows } of tables) {
        const where = `${place}, ${name}`
        const [heads = [], ...body] = rows
        const columns = heads.filter(({ role }) => role === 'columnheader')
        expect
          .soft(
            columns.map((one) => one.text).filter((text) => text === ''),
            where,
          )
          .toEqual([])
        // A row that spans the table heads a group; every other is told by one cell, with its unit and, in a city, its office.
        const lines = body.filter((row) => row.length > 1)
        for (const row of lines) {
          const headed = row.filter(({ role, text }) => role === 'rowheader' && text !== '')
          expect.soft(headed.length, `${where}: ${row.map(({ text }) => text).join(' | ')}`).toBe(1)
          expect.soft(row.length, `${where}: as many cells as heads`).toBe(columns.length)
        }
        seen.push(`${where}: ${columns.length} × ${lines.length}`)
      }
      for (const { name, rows, count } of tables.filter((one) => one.count !== null)) {
        expect.soft(count, `${place}, ${name}: its size`).toBeGreaterThanOrEqual(rows.length)
      }
    }
    for (const screen of SCREENS) {
      await goTo(page, screen)
      const tabs = await page.locator('main [role="tab"]').all()
      if (tabs.length === 0) await look(screen)
      for (const tab of tabs) {
        await tab.click()
        await look(`${screen} › ${await tab.textContent()}`)
      }
    }
    expect(seen.length, seen.join('\n')).toBeGreaterThan(10)
  })
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
