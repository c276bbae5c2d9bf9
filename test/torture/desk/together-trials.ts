import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { createHeadlessRun } from '../../../electron/headless/headless-run.ts'
import { answerTo } from '../../../renderer/app/headless/run-command.ts'
import { HERE, sendState, takeGiven } from '../../../renderer/app/workspace/exchange.ts'
import {
  createWorkspaceWith,
  type OpenWorkspace,
} from '../../../renderer/app/workspace/open-workspace.ts'
import { settleOpen } from '../../../renderer/app/workspace/settle-open.ts'
import { takeBack } from '../../../renderer/app/workspace/take-back.ts'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import type { SharedState } from '../../../renderer/domain/sharing/shared-state.ts'
import { get, recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { readBagan, writeBagan } from '../../../renderer/storage/bagan-file.ts'
import { sharedContent } from '../../../renderer/storage/shared-content.ts'
import { type Attempt, FINE } from '../row.ts'
import { close, type Desk, deskAt, heldBy, newFolder, OFFICE } from './desk.ts'
import { begun, done } from './desk-acts.ts'
import { cutAnywhere, type DeskParts, type DeskTrial, type Until } from './desk-trial.ts'
import { isUnplugged, plugIn, writings } from './plug.ts'
import { LABEL } from './two-laptops.ts'

const TODAY = day('2026-11-30')
const GONE = { on: TODAY, decreeNo: null, decreeDate: null }
const ROUNDS = 3

/** What two do beside giving and taking: deciding, taking a taking back, bringing folders and files together. */
export function togetherTrials(parts: DeskParts): DeskTrial[] {
  const trials = [
    cutAnywhere('a clash is taken and settled', parts, settledAt),
    cutAnywhere('a taking is taken back, and work goes on', parts, takenBackAt),
    cutAnywhere(
      'two folders that once were one are worked on, restored and merged',
      parts,
      mergedAt,
    ),
    cutAnywhere('merge writes over a file', parts, writtenOverAt),
  ]
  return parts.short ? [parts.random.pick(trials)] : trials
}

interface Side {
  readonly desk: Desk
  open: OpenWorkspace
}

type Unit = 'unit:ikp' | 'unit:egov'

/** One office on two laptops, which have met. */
async function twoSides(): Promise<readonly [Side, Side]> {
  plugIn()
  const first = deskAt(await newFolder(), { computer: 'A' })
  const second = deskAt(await newFolder(), { computer: 'B' })
  const open = await begun(first)
  const { state, documents } = done(await sendState(open, HERE))
  const records = recordsOf(state.structure)
  const content = { records, shared: sharedContent(state, documents) }
  const other = await createWorkspaceWith(OFFICE, content, LABEL, second.parts)
  return [
    { desk: first, open },
    { desk: second, open: other },
  ]
}

/** Answers whether it was told that it is saved. */
async function write({ open: { workspace } }: Side, unit: Unit, name: string): Promise<boolean> {
  done(await workspace.run(LABEL, renameUnit(unit, name)))
  await workspace.settled()
  return workspace.getState().saving.state === 'saved' && !isUnplugged()
}

async function given({ open }: Side): Promise<SharedState> {
  return done(await sendState(open, HERE)).state
}

/** Work that the power may leave in the middle of; whoever asks plugs in again, as it is its own that goes on. */
async function until(limit: number, work: () => Promise<void>): Promise<number> {
  plugIn(limit)
  await work().catch((error: unknown) => {
    if (!isUnplugged()) throw error
  })
  return writings()
}

/** The next start of both, who give and take until nobody has anything new. */
async function meet(sides: readonly [Side, Side]): Promise<void> {
  const [one, other] = sides
  for (const side of sides) {
    await close(side.open)
    side.open = await deskAt(side.desk.folder, { house: side.desk.house }).open()
    await side.open.checked
  }
  for (let round = 0; round < ROUNDS; round++) {
    done(await takeGiven(other.open, { state: await given(one), only: null }, HERE))
    done(await takeGiven(one.open, { state: await given(other), only: null }, HERE))
  }
}

const nameOf = ({ open }: Side, unit: Unit) => get(open.workspace.getState().structure, unit)?.name

/** Both are the same, and of each what it must be. */
async function judged(
  sides: readonly [Side, Side],
  place: string,
  lost: readonly string[],
  confirmed: number,
): Promise<Attempt> {
  const [one, other] = await Promise.all(sides.map(({ open }) => heldBy(open)))
  for (const { open } of sides) await close(open)
  if (lost.length > 0) return { lost: lost.length, trouble: `${lost.join()}, ${place}` }
  return one === other ? { ...FINE, confirmed } : { lost: 0, trouble: `the two differ, ${place}` }
}

const settledAt: Until = async (limit, wrote) => {
  const sides = await twoSides()
  const [one, other] = sides
  await write(one, 'unit:ikp', 'Dari A')
  await write(other, 'unit:ikp', 'Dari B')
  const theirs = await given(other)
  let isSettled = false
  wrote(
    await until(limit, async () => {
      done(await takeGiven(one.open, { state: theirs, only: null }, HERE))
      const state = await given(one)
      // A unit and the post of its head.
      const decided = openValues(state).flatMap((place) => {
        const choice = place.choices.find(({ value }) => value.includes('Dari B'))
        return choice ? [{ place, choice }] : []
      })
      if (decided.length === 0) throw new Error('nothing is open')
      done(await settleOpen(one.open, state, decided, GONE))
      await one.open.workspace.settled()
      isSettled = one.open.workspace.getState().saving.state === 'saved' && !isUnplugged()
      await given(one)
    }),
  )
  plugIn()
  await meet(sides)
  const lost: string[] = []
  for (const side of sides) {
    const open = openValues(await given(side)).map(({ choices }) => JSON.stringify(choices))
    const isDecided = open.length === 0 && nameOf(side, 'unit:ikp') === 'Dari B'
    const isOpen = open.length > 0 && /Dari A.*Dari B|Dari B.*Dari A/.test(open.join())
    if (!isDecided && (isSettled || !isOpen)) lost.push(isSettled ? 'a decision' : 'a value')
  }
  return judged(sides, `ended at writing ${limit}`, lost, 2 + Number(isSettled))
}

const takenBackAt: Until = async (limit, wrote) => {
  const sides = await twoSides()
  const [one, other] = sides
  await write(one, 'unit:egov', 'A1')
  await write(other, 'unit:ikp', 'B1')
  const theirs = await given(other)
  let last = 'A1'
  wrote(
    await until(limit, async () => {
      done(await takeGiven(one.open, { state: theirs, only: null }, HERE))
      done(await takeBack(one.open, HERE))
      if (await write(one, 'unit:egov', 'A2')) last = 'A2'
      await given(one)
    }),
  )
  plugIn()
  await meet(sides)
  const lost = sides.flatMap((side) => [
    ...(nameOf(side, 'unit:ikp') === 'B1' ? [] : ['B1']),
    ...([last, 'A2'].includes(nameOf(side, 'unit:egov') ?? '') ? [] : [last]),
  ])
  return judged(sides, `ended at writing ${limit}`, lost, 3)
}

/** A command, as it is carried out without a window; nothing is written. */
async function command(argv: readonly string[], files: readonly [string, Uint8Array][]) {
  const said: string[] = []
  const answer = await answerTo(
    {
      argv,
      files: files.map(([name, bytes]) => ({ name, path: `/x/${name}`, bytes, error: null })),
    },
    { today: TODAY, say: (text) => void said.push(text) } as Parameters<typeof answerTo>[1],
  )
  const [file] = answer.files ?? []
  if (answer.exitCode !== 0 || !file) throw new Error(said.join())
  return { ...answer, file }
}

async function restored({ folder }: Desk): Promise<Uint8Array> {
  const journal = readFileSync(join(folder, OFFICE, 'riwayat.jsonl'))
  const files: [string, Uint8Array][] = [['riwayat.jsonl', journal]]
  return (await command(['restore', folder, '--out', 'x.bagan'], files)).file.bytes
}

/** A folder that was copied by hand, and both worked on without ever having met. */
const mergedAt: Until = async (limit, wrote) => {
  plugIn()
  const desk = deskAt(await newFolder(), { computer: 'A' })
  await close(await begun(desk))
  const copy = deskAt(await newFolder(), { computer: 'B' })
  cpSync(desk.folder, copy.folder, { recursive: true })
  const sides: Side[] = []
  for (const one of [desk, copy]) sides.push({ desk: one, open: await one.open() })
  const saved = ['', '']
  wrote(
    await until(limit, async () => {
      for (const turn of [1, 2]) {
        for (const [at, side] of sides.entries()) {
          const name = `${'AB'[at]}${turn}`
          const unit = at === 0 ? 'unit:ikp' : 'unit:egov'
          if (await write(side, unit, name)) saved[at] = name
        }
      }
    }),
  )
  plugIn()
  for (const { desk: one, open } of sides) {
    await close(open)
    await close(await deskAt(one.folder, { house: one.house }).open())
  }
  const [mine, theirs] = [await restored(desk), await restored(copy)]
  const argv = ['merge', 'a.bagan', 'b.bagan', '--out', 'x.bagan', '--json']
  const { file, stdout } = await command(argv, [
    ['a.bagan', mine],
    ['b.bagan', theirs],
  ])
  const { records } = done(await readBagan(file.bytes))
  const place = `ended at writing ${limit}`
  const lost = (['unit:ikp', 'unit:egov'] as const).filter(
    (unit, at) => !((get(structureOf(records), unit)?.name ?? '') >= (saved[at] ?? '')),
  )
  if (lost.length > 0)
    return { lost: lost.length, trouble: `${lost.join()} is not there, ${place}` }
  const { clashes } = JSON.parse(stdout ?? '') as { readonly clashes: readonly unknown[] }
  return clashes.length === 0 ? FINE : { lost: 0, trouble: `it asks ${clashes.length}, ${place}` }
}

/** The file is what it was, or whole; what came of it is told only where it is. */
const writtenOverAt: Until = async (limit, wrote) => {
  const sides = await twoSides()
  await write(sides[0], 'unit:ikp', 'Dari A')
  await write(sides[1], 'unit:egov', 'Dari B')
  const files: [string, Uint8Array][] = []
  for (const [at, side] of sides.entries()) {
    const { state, documents } = done(await sendState(side.open, HERE))
    const records = recordsOf(state.structure)
    const content = { name: OFFICE, seq: 1, records, shared: sharedContent(state, documents) }
    files.push([`${'ab'[at]}.bagan`, await writeBagan(content)])
  }
  for (const { open } of sides) await close(open)
  const folder = await newFolder()
  const path = join(folder, 'x.bagan')
  const argv = ['merge', 'a.bagan', 'b.bagan', '--out', path]
  const answer = await command(argv, files)
  const told: string[] = []
  const stream = new Writable({
    write(chunk, _, next) {
      told.push(String(chunk))
      next()
    },
  })
  const run = createHeadlessRun({
    ...{ argv, inputs: [], language: 'id', folder, stdout: stream, stderr: stream },
    progress: { clear: () => undefined, end: () => undefined } as never,
    updates: {} as never,
    exit: () => undefined,
  })
  const before = files[0]?.[1] ?? new Uint8Array()
  await run.done(outcomeOf(path, { ...answer.file, bytes: before, said: '' }))
  told.length = 0
  wrote(
    await until(limit, async () => {
      await run.done(outcomeOf(path, { said: '', ...answer.file }))
    }),
  )
  plugIn()
  const place = `ended at writing ${limit}`
  const held = existsSync(path) ? done(await readBagan(readFileSync(path))) : null
  if (!held) return { lost: 1, trouble: `no file is there, ${place}` }
  const isNew = get(structureOf(held.records), 'unit:egov')?.name === 'Dari B'
  const isTold = told.join('').includes('data diambil')
  if (isTold && !isNew) return { lost: 1, trouble: `told and not there, ${place}` }
  return FINE
}

function outcomeOf(
  path: string,
  { bytes, said }: { readonly bytes: Uint8Array; readonly said: string },
) {
  return { exitCode: 0 as const, stdout: '', files: [{ path, bytes, said, secret: false }] }
}
