import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { type Random, randomOf } from '../../../renderer/samples/random.ts'
import { smallOfficeRecords } from '../../domain/small-office.ts'
import { temporaryFolder } from '../../electron/temporary-folder.ts'
import { FolderDesk, imageOf, putBack } from './folder-desk.ts'

const isLong = process.env.BAGAN_LONG !== undefined
const STEPS = isLong ? 40 : 14

/** Something happens to the files that no program did. */
function hurt(random: Random, files: readonly string[]): void {
  const path = files.length > 0 ? random.pick(files) : undefined
  if (!path) return
  const bytes = readFileSync(path)
  const dice = random.next()
  if (dice < 0.5) writeFileSync(path, bytes.subarray(0, random.between(0, bytes.length - 1)))
  else if (dice < 0.8) rmSync(path)
  else writeFileSync(path.replace('.', ' (2).'), bytes)
}

test.each(Array.from({ length: isLong ? 40 : 1 }, (_, at) => at + 1))(
  'three laptops over one folder come together, whatever happens to files and programs (%i)',
  async (seed) => {
    const random = randomOf(seed)
    const shared = temporaryFolder()
    const desks = ['Sri', 'Agus', 'Budi'].map((by) => new FolderDesk(by, temporaryFolder(), shared))
    const [first, ...rest] = desks
    if (!first) throw new Error('nobody')
    await first.begin({ records: smallOfficeRecords() })
    for (const one of rest) await one.begin(await first.content())
    for (const one of desks) await one.choose()
    let yesterday = imageOf(shared)
    for (let step = 0; step < STEPS; step++) {
      const one = random.pick(desks)
      const dice = random.next()
      if (dice < 0.45) await one.edit(random, `${one.by}${step}`)
      else if (dice < 0.5) await one.open.workspace.undo()
      else if (dice < 0.75) await one.folder.exchange()
      else if (dice < 0.85) await one.again(dice > 0.82)
      else if (dice < 0.96) hurt(random, one.files())
      else {
        for (const path of one.files()) rmSync(path)
        putBack(yesterday)
      }
      if (random.chance(0.15)) yesterday = imageOf(shared)
    }
    // A new day: whoever starts the program finds what of his is not as it was, and lays it down anew.
    for (let round = 0; round < 3; round++) {
      for (const one of desks) {
        await one.again()
        await one.hire(`Hari baru ${one.by} ${round}`)
        await one.folder.layAnew()
      }
    }
    for (let round = 0; round < 2; round++) for (const one of desks) await one.folder.exchange()
    const [a, ...others] = desks
    for (const one of others) {
      expect(one.records).toEqual(a?.records)
      expect(openValues(await one.state())).toEqual(openValues((await a?.state()) as never))
    }
    expect(faults(first.structure)).toEqual([])
    expect(readdirSync(shared)).toHaveLength(1)
  },
)
