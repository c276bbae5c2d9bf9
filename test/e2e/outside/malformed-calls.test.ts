import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { CALL_NAMES } from '../../../electron/contract/ipc-contract.ts'
import { wrongInputs } from '../../make/wrong-inputs.ts'
import { logIn } from '../broken-parts.ts'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import { longOnly } from '../long-form.ts'

electronOnly('what its bridge carries to the main process')

/** A value as JSON that keeps what JSON has no word for; the page makes it again. */
function told(value: unknown): unknown {
  if (value === undefined) return ['undefined']
  if (typeof value === 'bigint') return ['bigint', String(value)]
  if (typeof value === 'number') return ['number', String(value)]
  if (value === null || typeof value !== 'object') return ['as it is', value]
  if (value instanceof Date) return ['date']
  if (value instanceof RegExp) return ['pattern']
  if (value instanceof Map) return ['map']
  if (value instanceof Set) return ['set']
  if (value instanceof ArrayBuffer) return ['buffer']
  if (value instanceof Uint8Array) return ['bytes', [...value]]
  if (ArrayBuffer.isView(value)) return ['numbers']
  if (Array.isArray(value)) return ['list', value.map(told)]
  return ['object', Object.entries(value).map(([key, inner]) => [key, told(inner)])]
}

/** Makes the calls from the page, one after another; answers what came of each. */
function ask(page: Page, calls: readonly (readonly [call: string, input: unknown])[]) {
  return page.evaluate(
    async (all) => {
      type Told = [string, unknown]
      const again = ([kind, value]: Told): unknown => {
        if (kind === 'undefined') return undefined
        if (kind === 'bigint') return BigInt(value as string)
        if (kind === 'number') return Number(value)
        if (kind === 'date') return new Date(0)
        if (kind === 'pattern') return /x/
        if (kind === 'map') return new Map([['id', 'kota']])
        if (kind === 'set') return new Set(['kota'])
        if (kind === 'buffer') return new ArrayBuffer(8)
        if (kind === 'bytes') return new Uint8Array(value as number[])
        if (kind === 'numbers') return new Float64Array(2)
        if (kind === 'list') return (value as Told[]).map(again)
        if (kind !== 'object') return value
        const made = {}
        for (const [key, inner] of value as [string, Told][]) {
          const own = { value: again(inner), enumerable: true, configurable: true }
          Object.defineProperty(made, key, own)
        }
        return made
      }
      const { desktop } = window as unknown as {
        desktop: Record<string, (input: unknown) => Promise<{ ok: boolean; code?: string }>>
      }
      const outcomes: string[] = []
      for (const [name, input] of all) {
        try {
          const answer = await desktop[name]?.(again(input as Told))
          outcomes.push(answer?.ok ? 'taken' : (answer?.code ?? 'no such call'))
        } catch {
          outcomes.push('not sent')
        }
      }
      return outcomes
    },
    calls.map(([name, input]) => [name, told(input)] as const),
  )
}

function isOnlyPrototype(input: unknown): boolean {
  return input instanceof Object && Object.keys(input).join() === '__proto__'
}

/** Every file below a folder that is the office's, not the browser's. */
function officeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.(jsonl|bagan|pdf|png)$/.test(name))
    .sort()
}

test('no call takes an input the contract does not know, and the program goes on', async ({
  firstScreen,
}) => {
  longOnly(
    'each input of each call in test/electron/wrong-inputs; the largest and the forbidden ones here',
  )
  const { page, folder } = firstScreen
  const before = officeFiles(folder)
  // The bridge copies no `__proto__`: what is one only is an empty object when it comes.
  const inputs = wrongInputs().filter(({ input }) => !isOnlyPrototype(input))
  const outcomes = await ask(
    page,
    inputs.map(({ call, input }) => [call, input] as const),
  )
  const taken = inputs.filter((_one, at) => !['bad-input', 'not sent'].includes(outcomes[at] ?? ''))
  expect(taken.map(({ call, what }) => `${call} ${what}`)).toEqual([])
  expect(new Set(inputs.map(({ call }) => call)).size).toBe(CALL_NAMES.length)
  // Nearly all of them reached the gate; only what cannot be copied at all stayed behind.
  expect(outcomes.filter((one) => one === 'bad-input').length).toBeGreaterThan(1500)

  expect(await ask(page, [['programInfo', {}]])).toEqual(['taken'])
  expect(officeFiles(folder)).toEqual(before)
  expect(logIn(folder)).toBe('')
})

test('a call a thousand levels deep, or of a hundred thousand fields, is refused', async ({
  firstScreen,
}) => {
  const { page } = firstScreen
  const outcomes = await page.evaluate(async () => {
    const { desktop } = window as unknown as {
      desktop: Record<string, (input: unknown) => Promise<{ ok: boolean; code?: string }>>
    }
    const deep: Record<string, unknown> = {}
    for (let at = deep, level = 0; level < 100_000; level++) {
      const next = {}
      at.id = next
      at = next
    }
    const wide = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`f${at}`, at]))
    const ring: Record<string, unknown> = {}
    ring.id = ring
    const outcomes: string[] = []
    for (const input of [deep, wide, ring, { id: deep }, [wide]]) {
      const answer = async () => desktop.openWorkspaceFolder?.(input)
      outcomes.push(
        await answer().then(
          (one) => (one?.ok ? 'taken' : String(one?.code)),
          () => 'not sent',
        ),
      )
    }
    return outcomes
  })
  expect(outcomes.filter((one) => one !== 'bad-input' && one !== 'not sent')).toEqual([])
  expect(await ask(page, [['programInfo', {}]])).toEqual(['taken'])
})

test('right in form and still not allowed: files nobody named, names that lead out of a folder', async ({
  desk,
}) => {
  const { program, page } = await desk.start()
  const bytes = new Uint8Array([37, 80, 68, 70])
  await program.electron.evaluate(({ dialog, shell }) => {
    const seen = { suggested: '', opened: '' }
    Object.assign(globalThis, { seen })
    dialog.showSaveDialog = (async (...args: unknown[]) => {
      seen.suggested = (args.at(-1) as { defaultPath: string }).defaultPath
      return { canceled: true, filePath: '' }
    }) as typeof dialog.showSaveDialog
    shell.openPath = async (path) => {
      seen.opened = path
      return ''
    }
  })
  const outside = join(desk.folder, '..', 'bagan-keluar.pdf')
  const outcomes = await ask(page, [
    ['readStartFile', { path: '/etc/passwd' }],
    ['readStartFile', { path: '../../etc/passwd' }],
    ['readStartFile', { path: join(desk.folder, 'Local State') }],
    ['headlessSay', { text: '\u001b[2Jx' }],
    ['headlessDone', { exitCode: 0, stdout: '', files: [{ path: outside, bytes, said: '' }] }],
    ['readSnapshot', { id: 'kota', file: '00000001 2026-11-25T09-41-00-123Z.bagan' }],
    ['saveFile', { title: 'x', suggestedName: '../../../etc/cron.d/x', filters: [], bytes }],
    ['openPdf', { name: '../../../../tmp/bagan-keluar.pdf', bytes }],
  ])
  expect(outcomes.slice(0, 5)).toEqual([
    ...['not-started-with', 'not-started-with', 'not-started-with'],
    ...['bad-input', 'bad-input'],
  ])
  expect(outcomes[5]).not.toBe('taken')
  expect(outcomes.slice(6)).toEqual(['taken', 'taken'])
  const seen = await program.electron.evaluate(
    () => (globalThis as unknown as { seen: { suggested: string; opened: string } }).seen,
  )
  expect(seen).toEqual({ suggested: 'x', opened: join(desk.folder, 'kertas', 'bagan-keluar.pdf') })
  expect(existsSync(outside)).toBe(false)
})
