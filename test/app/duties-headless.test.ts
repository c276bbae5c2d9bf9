import { describe, expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { addDuty, giveDuties } from '../../renderer/domain/duties/duty-edits.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import type { Edit } from '../../renderer/domain/structure/edit.ts'
import { recordsOf, type Structure } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { writeBagan } from '../../renderer/storage/bagan-file.ts'
import { dutyIn, officeWithDuties } from '../domain/duties/small-duties.ts'
import { testPrinter } from '../make/test-printer.ts'

const base = officeWithDuties()

function changed(...edits: readonly Edit[]): Structure {
  return edits.reduce((now, edit) => {
    const result = edit(now)
    if (!result.ok) throw new Error(result.problem.code)
    return apply(now, result.value)
  }, base)
}

async function file(name: string, structure: Structure) {
  const bytes = await writeBagan({ name, seq: 1, records: recordsOf(structure), documents: [] })
  return { name, path: `/${name}`, bytes, error: null }
}

async function answered(argv: readonly string[], ...structures: readonly Structure[]) {
  const said: string[] = []
  const names = structures.map((_, at) => `berkas${at}.bagan`)
  const files = await Promise.all(names.map((name, at) => file(name, structures[at] as Structure)))
  const [command = '', ...more] = argv
  const answer = await answerTo(
    { argv: [command, ...names, ...more], files },
    { ...testPrinter(), today: day('2026-11-30'), say: (text) => void said.push(text) },
  )
  return { ...answer, said: said.join('\n') }
}

const next = changed(
  abolishUnits(['unit:layanan']),
  giveDuties({ duties: [dutyIn(base, 'layanan-1')], unitId: 'unit:egov' }),
  addDuty({ id: 'duty:x', unitId: 'unit:infra', sort: 'fungsi', text: 'Pengelolaan media;' }),
)

describe('duties without a window', () => {
  it('compare tells what moved, what has no home and what is said twice', async () => {
    const { exitCode, stdout } = await answered(['compare', '--json'], base, next)
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout ?? '').duties).toEqual({
      moved: [
        {
          id: 'duty:layanan-1',
          sort: 'fungsi',
          text: 'pelayanan permohonan informasi',
          unit: 'Bidang E-Government',
          unitId: 'unit:egov',
          from: 'Seksi Layanan Informasi',
        },
      ],
      homeless: [
        {
          id: 'duty:layanan-2',
          sort: 'fungsi',
          text: 'pengelolaan daftar informasi',
          unit: 'Seksi Layanan Informasi',
          unitId: 'unit:layanan',
          why: 'gone',
        },
      ],
      double: [
        {
          id: 'duty:media-1',
          sort: 'fungsi',
          text: 'pengelolaan media',
          unit: 'Seksi Media',
          unitId: 'unit:media',
        },
        {
          id: 'duty:x',
          sort: 'fungsi',
          text: 'Pengelolaan media',
          unit: 'Seksi Infrastruktur',
          unitId: 'unit:infra',
        },
      ],
    })
  })

  it('compare says so in words, and nothing of two files without duties', async () => {
    const { said } = await answered(['compare'], base, next)
    expect(said).toContain('Fungsi: 1 berpindah unit, 1 tanpa rumah, 2 berganda.')
    expect(said).toContain('Tanpa rumah: “pengelolaan daftar informasi” (Seksi Layanan Informasi)')
    const english = await answered(['compare', '--lang', 'en'], base, next)
    expect(english.said).toContain(
      'Functions: 1 moved to another unit, 1 without a home, 2 said twice.',
    )
    expect((await answered(['compare'], next, next)).said).toContain('0 tanpa rumah')
  })

  it('inspect tells how many there are, and which', async () => {
    const { stdout, said } = await answered(['inspect', '--json'], base)
    const report = JSON.parse(stdout ?? '')
    expect(report.duties).toBe(11)
    expect(report.dutyList).toContainEqual({
      id: 'duty:media-3',
      sort: 'uraian',
      text: 'menyusun siaran pers',
      unit: 'Seksi Media',
      unitId: 'unit:media',
    })
    expect(said).toBe('')
    expect((await answered(['inspect'], base)).said).toContain('Tugas dan fungsi: 11.')
  })
})
