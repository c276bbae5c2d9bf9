import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addBelow, rename } from '../e2e/chart.ts'
import { freshFolder, startAgain } from '../e2e/launch.ts'
import { goTo } from '../e2e/rail.ts'
import { compared, spoilRow } from './copy-trials.ts'
import type { KillParts } from './hurt.ts'
import type { State } from './read-state.ts'
import { type Attempt, FINE, type Trial } from './row.ts'
import { EDITED, WORKSPACE } from './templates.ts'
import { cleared, Victim } from './victim.ts'

const PARENT = 'Bidang Layanan E-Government'

/** What an office, its computer or a hostile file may do. */
export function officeTrials(parts: KillParts): Trial[] {
  return [
    twoInstances(parts),
    ...['ruang kerja kantor', 'Ångström – 数据 – қала', "tanda #%&'!", '.titik'].map(oddPath),
    clockSetBack(parts),
    rowAlone(parts),
    file('control characters and turned text in names', HOSTILE, (state) => {
      const bad = state?.records.filter((one) => hasControls(JSON.stringify(one)))
      return bad?.length === 0 && (state?.records.length ?? 0) > 3 ? null : `${bad?.length} kept`
    }),
    file('a number of seats beyond all measure', SEATS, (state) => {
      const most = Math.max(0, ...(state?.records.map(({ seats }) => Number(seats ?? 0)) ?? []))
      return most <= 100_000 ? null : `${most} seats`
    }),
    file('6,000 nested levels', levels(6000), () => null),
  ]
}

function twoInstances({ templates }: KillParts): Trial {
  return {
    fault: 'two instances on one profile',
    async run() {
      const folder = await templates.copy('office')
      const victim = await Victim.start(folder)
      await victim.shown()
      const [one, other] = await Promise.all([startAgain(folder, []), startAgain(folder, [])])
      await rename(victim.page, EDITED[0] ?? '', 'Seksi Lain')
      const saved = await victim.saved()
      await victim.cut()
      const again = await Victim.start(folder)
      await again.shown()
      const isThere = (await again.state())?.records.some(({ name }) => name === 'Seksi Lain')
      await again.cut()
      await cleared(folder)
      if (one.code !== 0 || other.code !== 0) return { lost: 0, trouble: one.said }
      return saved && isThere ? FINE : { lost: 1, trouble: 'the edit is not there' }
    },
  }
}

function oddPath(name: string): Trial {
  return {
    fault: `odd path: ${name}`,
    async run() {
      const desk = freshFolder()
      const folder = join(desk, name)
      mkdirSync(folder)
      const victim = await Victim.start(folder, { args: ['demo'] })
      await victim.shown()
      await addBelow(victim.page, PARENT, 'Seksi Jauh')
      await victim.saved()
      await victim.cut()
      rmSync(join(folder, 'IndexedDB'), { recursive: true })
      const again = await Victim.start(folder)
      await again.shown()
      const isThere = (await again.state())?.records.some((one) => one.name === 'Seksi Jauh')
      await again.cut()
      await cleared(desk)
      return isThere ? FINE : { lost: 1, trouble: 'the edit is not there' }
    },
  }
}

/** Both processes believe it is long before the last entry. */
function clockSetBack({ templates }: KillParts): Trial {
  return {
    fault: 'the clock set back by years',
    async run() {
      const folder = await templates.copy('office')
      const victim = await Victim.start(folder)
      await victim.shown()
      await victim.program.evaluate(() => {
        const Real = Date
        globalThis.Date = class extends Real {
          constructor(...values: unknown[]) {
            super(...((values.length > 0 ? values : ['2001-02-03T04:05:06Z']) as [string]))
          }
        } as DateConstructor
      })
      await victim.page.clock.setFixedTime(new Date('2001-02-03T04:05:06Z'))
      await rename(victim.page, EDITED[0] ?? '', 'Seksi Dahulu')
      await victim.saved()
      const expected = await victim.state()
      await victim.cut()
      rmSync(join(folder, 'IndexedDB'), { recursive: true })
      const again = await Victim.start(folder)
      await again.shown()
      const attempt = compared(await again.state(), expected as State)
      await again.cut()
      await cleared(folder)
      return attempt
    },
  }
}

/** One row cannot be read and there is no other copy: it is named, and all else opens. */
function rowAlone({ templates }: KillParts): Trial {
  return {
    fault: 'a stored row damaged, journal and snapshots missing',
    async run(): Promise<Attempt> {
      const expected = await templates.state('office')
      const folder = await templates.copy('office')
      await spoilRow(folder, { title: 5 })
      rmSync(join(folder, WORKSPACE), { recursive: true })
      const victim = await Victim.start(folder)
      await victim.shown()
      const told = victim.page.getByText(/t(ak|idak) terbaca/).first()
      const isTold = await told.waitFor().then(
        () => true,
        () => false,
      )
      const state = await victim.state()
      await victim.cut()
      await cleared(folder)
      const ids = new Set(state?.records.map(({ id }) => id))
      const lost = expected.records.filter(({ id }) => !ids.has(id)).length
      if (lost > 1) return { lost: lost - 1, trouble: `${lost} records are gone` }
      return isTold ? FINE : { lost: 0, trouble: 'it is not told' }
    },
  }
}

/** A file on the command line: taken or refused in a sentence, and the window lives. */
function file(what: string, text: string, fault: (state: State | null) => string | null): Trial {
  return {
    fault: `hostile file: ${what}`,
    async run(): Promise<Attempt> {
      const folder = freshFolder()
      const path = join(folder, 'masuk.csv')
      writeFileSync(path, text)
      const victim = await Victim.start(folder, { args: [path] })
      const { page } = victim
      const refused = page.getByRole('alert').first()
      await page.locator('#bagan-kanvas').or(refused).first().waitFor()
      // biome-ignore lint/performance/useDomNodeTextContent: styles stand in the root as text
      const words = await page.locator('#root').innerText()
      const isOpen = await page.locator('#bagan-kanvas').isVisible()
      if (isOpen) {
        await victim.saved()
        await goTo(page, 'Kekosongan')
      }
      const trouble = isOpen ? fault(await victim.state()) : null
      await victim.cut()
      await cleared(folder)
      const isBroken = /call stack|RangeError|undefined|\[object/.test(words)
      return isBroken ? { lost: 0, trouble: words.slice(0, 200) } : { lost: 0, trouble }
    },
  }
}

function hasControls(text: string): boolean {
  return /\\u00[01]|\\[bfv]/.test(text)
}

const HOSTILE = [
  'id,nama,induk',
  '1,Dinas\u0000 Satu,',
  '2,Bidang\u0001 Dua,1',
  '3,Seksi\u000b Tiga,2',
  '4,Seksi \u202Eterbalik\u202C,2',
  '5,=HYPERLINK("x"),2',
  '6,<script>alert(1)</script>,2',
].join('\n')

const SEATS = [
  'id,nama unit,induk,nama jabatan,kebutuhan',
  '1,Dinas Satu,,Kepala Dinas,1',
  '2,Bidang Dua,1,Analis,198001012005011001',
  '3,Bidang Tiga,1,Penata,1000000000',
].join('\n')

function levels(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => `${at + 1},Unit ${at + 1},${at || ''}`)
  return `id,nama,induk\n${rows.join('\n')}\n`
}
