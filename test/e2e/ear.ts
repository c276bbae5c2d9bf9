import type { CDPSession, Page } from '@playwright/test'
import { expect } from './patience.ts'

/** What somebody hears who sees nothing: what is announced, and on what the keyboard is. */
export interface Ear {
  /** Presses keys one after another; what is heard from here on is the answer to the last. */
  press(...keys: readonly string[]): Promise<void>
  /** Types a text; what is heard from here on is the answer to it. */
  type(text: string): Promise<void>
  /** Waits until an announcement like that has come since the last key. */
  hears(text: RegExp): Promise<void>
  /** Waits until the keyboard is on what is read so: name, role, states, description, place. */
  isOn(text: RegExp): Promise<void>
  /** What the keyboard is on now, as it is read. */
  on(): Promise<string>
  /** Everything announced since the last key. */
  heard(): Promise<readonly string[]>
}

/** Listens to a page as a screen reader does: to its live regions and to its accessibility tree, never to what is drawn. */
export async function listen(page: Page): Promise<Ear> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')
  await page.evaluate(catchAnnouncements)
  let from = 0
  const count = () => page.evaluate(() => (window as unknown as Listening).announcedHere.length)
  const heard = () =>
    page.evaluate((at) => (window as unknown as Listening).announcedHere.slice(at), from)
  const on = () => read(session, page)
  return {
    heard,
    on,
    async press(...keys) {
      for (const key of keys) {
        from = await count()
        await page.keyboard.press(key)
      }
    },
    async type(text) {
      from = await count()
      await page.keyboard.insertText(text)
    },
    hears: (text) => expect.poll(async () => (await heard()).join(' ¶ ')).toMatch(text),
    isOn: (text) => expect.poll(on).toMatch(text),
  }
}

type Listening = typeof globalThis & { announcedHere: string[] }

/**
 * Writes down what live regions say: an alert whenever it comes, a status only where its region stood there before its
 * words did, since a region that comes with its words is not heard.
 */
function catchAnnouncements(): void {
  const here = window as unknown as Listening
  here.announcedHere = []
  const REGION = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])'
  const say = (text: string | null | undefined) => {
    const words = (text ?? '').replace(/\s+/g, ' ').trim()
    if (words !== '') here.announcedHere.push(words)
  }
  new MutationObserver((changes) => {
    const fresh = new Set(changes.flatMap(({ addedNodes }) => [...addedNodes]))
    const regions = new Set<Element>()
    for (const { target, addedNodes, type } of changes) {
      if (type === 'childList' && addedNodes.length === 0) continue
      const element = target instanceof Element ? target : target.parentElement
      const region = element?.closest(REGION)
      if (region && ![...fresh].some((one) => one.contains(region))) regions.add(region)
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue
        if (node.matches('[role="alert"]')) regions.add(node)
        for (const one of node.querySelectorAll('[role="alert"]')) regions.add(one)
      }
    }
    for (const region of regions) {
      if (region.closest('[aria-hidden="true"], [hidden], [aria-busy="true"]')) continue
      // Else it is read out whole.
      const inParts = region.matches('[aria-atomic="false"], [role="log"]')
      if (!inParts) say(region.textContent)
      else for (const one of fresh) if (region.contains(one)) say(one.textContent)
    }
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

/** A node of the tree as the protocol tells it. */
type Node = Awaited<ReturnType<typeof nodesAt>>[number]

/** What is read out as the keyboard comes into it. */
const AROUND = ['dialog', 'alertdialog', 'group', 'radiogroup', 'table', 'grid', 'complementary']

const STATES = ['selected', 'expanded', 'checked', 'pressed', 'disabled', 'required', 'invalid']

/** What has the keyboard, as the browser tells it to a screen reader, and within what it stands. */
async function read(session: CDPSession, page: Page): Promise<string> {
  const place = await page.evaluate(placeInList)
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(() => {
      const owner = document.activeElement
      return document.getElementById(owner?.getAttribute('aria-activedescendant') ?? '') ?? owner
    })()`,
  })
  if (!result.objectId) return ''
  const [node, ...around] = await nodesAt(session, result.objectId)
  if (!node || node.ignored) return 'nothing'
  const of = (name: string) => node.properties?.find((one) => one.name === name)?.value.value
  const within = around.filter((one) => AROUND.includes(one.role?.value) && one.name?.value)
  return [
    node.name?.value,
    node.role?.value,
    node.value?.value && `= ${node.value.value}`,
    ...STATES.flatMap((name) => {
      const value = of(name)
      return value === undefined || value === false || value === 'false' ? [] : [`${name}:${value}`]
    }),
    of('level') && `level ${of('level')}`,
    place,
    described(node),
    ...within.map((one) => `in ${one.role?.value} ${one.name?.value} ${described(one)}`),
  ]
    .filter(Boolean)
    .join(' | ')
}

async function nodesAt(session: CDPSession, objectId: string) {
  const { nodes } = await session.send('Accessibility.getAXNodeAndAncestors', { objectId })
  return nodes
}

const described = ({ description }: Node) => (description?.value ? `(${description.value})` : '')

/** Place among its siblings; in a table the headers of its row and column. */
function placeInList(): string {
  const owner = document.activeElement
  const one = document.getElementById(owner?.getAttribute('aria-activedescendant') ?? '') ?? owner
  if (!one) return ''
  const nth = one.getAttribute('aria-posinset')
  if (nth) return `${nth} of ${one.getAttribute('aria-setsize')}`
  const row = one.closest('[role="row"], tr')
  const table = row?.closest('[role="grid"], [role="treegrid"], [role="table"], table')
  if (!row || !table) return ''
  const column = one.getAttribute('aria-colindex')
  const headers = [
    row.querySelector('[role="rowheader"], th[scope="row"]'),
    column && table.querySelector(`[role="columnheader"][aria-colindex="${column}"]`),
  ]
  const texts = headers.flatMap((header) =>
    header && header !== one ? [header.getAttribute('aria-label') ?? header.textContent] : [],
  )
  return `row ${row.getAttribute('aria-rowindex')} of ${table.getAttribute('aria-rowcount')}: ${texts.join('; ')}`
}
