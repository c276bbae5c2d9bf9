import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readBagan } from '../../renderer/storage/bagan-file.ts'
import { electronPath, freshFolder, launchArguments } from '../e2e/launch.ts'
import { ACTS, type Act } from './acts.ts'
import { cutEdits, cutHeld, cutShown } from './edit-trials.ts'
import { hurt, type KillParts, reloaded, type Whose } from './hurt.ts'
import { type Attempt, FINE, type Trial } from './row.ts'
import { cleared, Victim } from './victim.ts'

/** Kinds of kills, as often as each is to be tried among a hundred. */
export function killTrials(parts: KillParts): readonly (readonly [number, () => Trial])[] {
  const act = (name: string): readonly (readonly [number, () => Trial])[] => {
    const one = ACTS.find((act) => act.name === name)
    if (!one) throw new Error(`No act is called ${name}`)
    return [
      [5, () => cutAct(parts, one, 'main')],
      [3, () => cutAct(parts, one, 'page')],
    ]
  }
  return [
    [22, () => cutEdits(parts, 'main')],
    [14, () => cutEdits(parts, 'page')],
    [6, () => cutEdits(parts, 'main', 'long journal')],
    [3, () => cutEdits(parts, 'page', 'long journal')],
    [8, () => cutShown(parts, 'main')],
    [6, () => cutShown(parts, 'page')],
    [4, () => cutHeld(parts, 'main')],
    [3, () => cutHeld(parts, 'page')],
    ...act('enact'),
    ...act('merge'),
    ...act('restore a point'),
    [6, () => cutImport(parts, 'main')],
    [4, () => cutImport(parts, 'page')],
    [6, () => cutSnapshot(parts, 'main')],
    [3, () => cutSnapshot(parts, 'page')],
    [6, () => cutStart(parts, 'upgrade', 'v1', 'main')],
    [3, () => cutStart(parts, 'upgrade', 'v1', 'page')],
    [5, () => cutStart(parts, 'first start', null, 'main')],
    [3, () => cutStart(parts, 'first start', null, 'page')],
    [5, () => cutStart(parts, 'restore from the folder', 'no database', 'main')],
    [3, () => cutStart(parts, 'restore from the folder', 'no database', 'page')],
  ]
}

/** One act that is done wholly or not at all, cut off a moment after it was ordered. */
function cutAct({ random, templates }: KillParts, act: Act, whose: Whose): Trial {
  const ms = random.between(0, random.chance(0.5) ? 60 : 800)
  return {
    fault: `killed (${whose}): ${act.name}`,
    async run() {
      const folder = await templates.copy(act.template)
      const victim = await Victim.start(folder)
      await victim.shown()
      await victim.reloadByItself()
      const [before, pid] = [await victim.state(), await victim.pageProcess()]
      await act.prepare(victim.page)
      let confirmed = false
      const doing = act.order(victim.page).then(
        () => {
          confirmed = true
        },
        () => undefined,
      )
      await Promise.race([wait(ms), doing])
      const wasConfirmed = confirmed
      const again = await hurt(victim, folder, whose, pid)
      const state = await again.state()
      await again.cut()
      await cleared(folder)
      if (!before || !state) return { lost: before?.lastSeq ?? 1, trouble: 'nothing is there' }
      const done = state.lastSeq - before.lastSeq
      const same = JSON.stringify(state.records) === JSON.stringify(before.records)
      if (wasConfirmed && done < 1) return { lost: 1, trouble: 'it was confirmed and is not there' }
      return done >= 0 && same === (done === 0) && state.entries === state.lastSeq
        ? { ...FINE, confirmed: wasConfirmed ? 1 : 0 }
        : {
            lost: Math.max(0, -done),
            trouble: `${done} entries, records ${same ? '' : 'not '}same`,
          }
    },
  }
}

const ROWS = 2000

/** A table handed in on the command line: all of its rows are there or none is. */
function cutImport({ random }: KillParts, whose: Whose): Trial {
  const ms = random.between(0, 4000)
  return {
    fault: `killed (${whose}): import`,
    async run() {
      const folder = freshFolder()
      const file = join(folder, 'masuk.csv')
      writeFileSync(file, tableOf(ROWS))
      const victim = await Victim.start(folder, { args: [file] })
      await victim.reloadByItself()
      const pid = await victim.pageProcess()
      let confirmed = false
      void victim.saved().then((yes) => {
        confirmed ||= yes
      })
      await wait(ms)
      const wasConfirmed = confirmed
      if (whose === 'page') {
        process.kill(pid, 'SIGKILL')
        await reloaded(victim, pid)
      }
      await victim.cut()
      const again = await Victim.start(folder)
      await again.page.locator('#bagan-kanvas, main section').first().waitFor()
      const isMade = (await again.page.locator('#bagan-kanvas, main li button').count()) > 0
      if (isMade) await again.shown()
      const state = await again.state()
      const units = state?.records.filter(({ kind }) => kind === 'unit').length ?? 0
      await again.cut()
      await cleared(folder)
      if (wasConfirmed && units < ROWS) return { lost: ROWS - units, trouble: `${units} units` }
      return units === 0 || units === ROWS
        ? { ...FINE, confirmed: wasConfirmed ? 1 : 0 }
        : { lost: 0, trouble: `${units} units` }
    },
  }
}

function tableOf(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) =>
    at === 0 ? '1,Dinas Besar,' : `${at + 1},Bidang ${at + 1},${Math.floor((at - 1) / 8) + 1}`,
  )
  return `id,nama,induk\n${lines.join('\n')}\n`
}

/** The first snapshot of a start comes some seconds after the picture; none may be left that cannot be read. */
function cutSnapshot({ random, templates }: KillParts, whose: Whose): Trial {
  const ms = random.between(1500, 5000)
  return {
    fault: `killed (${whose}): snapshot`,
    async run() {
      const folder = await templates.copy('office')
      const victim = await Victim.start(folder)
      await victim.shown()
      await victim.reloadByItself()
      const [before, pid] = [await victim.state(), await victim.pageProcess()]
      await wait(ms)
      const again = await hurt(victim, folder, whose, pid)
      const state = await again.state()
      await again.cut()
      const bad = await unreadableSnapshots(folder)
      await cleared(folder)
      const same = JSON.stringify(state) === JSON.stringify(before)
      return same && bad.length === 0 ? FINE : { lost: same ? 0 : 1, trouble: bad.join(', ') }
    },
  }
}

async function unreadableSnapshots(folder: string): Promise<string[]> {
  const data = join(folder, 'berkas')
  const bad: string[] = []
  for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.bagan')) continue
    if (!(await readBagan(readFileSync(join(data, name)))).ok) bad.push(name)
  }
  return bad
}

/** A start cut off anywhere on its way; the next one finds everything. */
function cutStart(
  { random, templates, startMs }: KillParts,
  what: string,
  template: 'v1' | 'no database' | null,
  whose: Whose,
): Trial {
  const ms = Math.round(startMs * (0.3 + random.next()))
  return {
    fault: `killed (${whose}): ${what}`,
    async run(): Promise<Attempt> {
      const folder = template === null ? freshFolder() : await templates.copy(template)
      mkdirSync(folder, { recursive: true })
      const args = template === null ? ['demo'] : []
      await killedStart(folder, args, ms, whose)
      const again = await Victim.start(folder, { args })
      await again.shown()
      await again.saved()
      const state = await again.state()
      await again.cut()
      await cleared(folder)
      const expected = await templates.expected(template ?? 'first')
      const names = unitNames(state?.records ?? [])
      const lost = expected.names.filter((name) => !names.includes(name)).length
      return lost === 0 && state?.lastSeq === expected.lastSeq
        ? FINE
        : { lost, trouble: `${names.length} units, ${state?.lastSeq} entries` }
    },
  }
}

function unitNames(records: readonly { kind: string; [field: string]: unknown }[]): string[] {
  return records.filter(({ kind }) => kind === 'unit').map(({ name }) => String(name))
}

/** Starts the program without a word and ends it, or its page before it, so many milliseconds later. */
async function killedStart(
  folder: string,
  args: readonly string[],
  ms: number,
  whose: Whose,
): Promise<void> {
  const child = spawn(electronPath(), launchArguments(folder, args), {
    cwd: folder,
    stdio: 'ignore',
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  await wait(ms)
  if (whose === 'page') {
    const page = pageOf(child.pid ?? 0)
    if (page !== null) process.kill(page, 'SIGKILL')
    // What it had asked of the main process may still be done.
    await wait(200)
  }
  child.kill('SIGKILL')
  await gone
}

/** The process of the page of a program that nobody drives; null where there is none yet. */
function pageOf(program: number): number | null {
  const isBelow = (pid: number): boolean => {
    const parent = Number(/^PPid:\s*(\d+)/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0)
    return parent === program || (parent > 1 && isBelow(parent))
  }
  if (!existsSync('/proc')) return null
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((name) => {
      return textOf(`/proc/${name}/cmdline`).includes('--type=renderer') && isBelow(Number(name))
    })
  return found === undefined ? null : Number(found)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
