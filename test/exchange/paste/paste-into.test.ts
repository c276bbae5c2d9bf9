import { expect, test } from 'vitest'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { all, recordsOf, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { outline, pasted } from './pasted.ts'

const OFFICE = [
  'Dinas Sosial',
  '  Sekretariat',
  '    Subbagian Umum',
  '    Subbagian Keuangan',
  '  Bidang Rehabilitasi',
  '    Seksi Anak',
  '    Seksi Lansia',
].join('\n')

async function office(): Promise<Structure> {
  return (await pasted(OFFICE)).after
}

function unit(structure: Structure, name: string): UnitId {
  const found = all(structure, 'unit').find((one) => one.name === name)
  if (!found) throw new Error(`No unit ${name}`)
  return found.id
}

test('what is copied hangs from the unit it is pasted at, behind what is there', async () => {
  const before = await office()
  const at = unit(before, 'Bidang Rehabilitasi')
  const { after, counts } = await pasted('Seksi Bencana\nSeksi Lansia\nSeksi Data', before, at)
  expect(outline(after, at).map((line) => line.replace(/ \[.*/, ''))).toEqual([
    'Seksi Anak',
    'Seksi Lansia',
    'Seksi Bencana',
    'Seksi Data',
  ])
  expect(counts).toEqual({ units: 2, posts: 2, people: 0, appointments: 0 })
})

test('heads and NIPs of units the office has fill their posts; nothing is made twice and nothing moves', async () => {
  const before = await office()
  const text = [
    'Unit\tNama\tNIP',
    'Seksi Anak\tBudi Santoso, S.Sos.\t19750404 200003 1 004',
    'Subbagian Umum\tSiti Aminah\t197002022000032002',
  ].join('\n')
  const found = await pasted(text, before)
  expect(found.counts).toEqual({ units: 0, posts: 0, people: 2, appointments: 2 })
  expect(found.moved).toEqual([])
  const rows = outline(found.after)
  expect(rows).toContain(
    '    Seksi Anak [*Kepala Seksi Anak: Budi Santoso, S.Sos. 197504042000031004]',
  )
  expect(rows).toContain(
    '    Subbagian Umum [*Kepala Subbagian Umum: Siti Aminah 197002022000032002]',
  )
})

test('a post that has its holder keeps it, and who was not taken is told', async () => {
  const first = await pasted('Seksi Anak\tBudi\t197504042000031004', await office())
  const found = await pasted('Seksi Anak\tTono\t198103032005011003', first.after)
  expect(found.held).toEqual(['Tono · Kepala Seksi Anak'])
  expect(found.counts.appointments).toBe(0)
})

test('posts alone are posts of the unit they are pasted at', async () => {
  const before = await office()
  const at = unit(before, 'Subbagian Umum')
  const { after } = await pasted('Analis Kepegawaian\nArsiparis\nPengemudi', before, at)
  expect(outline(after)).toContain(
    '    Subbagian Umum [*Kepala Subbagian Umum; Analis Kepegawaian; Arsiparis; Pengemudi]',
  )
})

test('units above that only the office has are known; others wait, with why', async () => {
  const before = await office()
  const text = 'Unit\tUnit di atasnya\nSeksi Data\tBidang Rehabilitasi\nSeksi Jauh\tBidang Lain'
  const { after, waiting } = await pasted(text, before)
  expect(outline(after)).toContain('    Seksi Data [*Kepala Seksi Data]')
  expect(outline(after).at(-1)).toBe('? Seksi Jauh')
  expect(waiting.map(({ name }) => name)).toEqual(['Seksi Jauh'])
  expect(waiting[0]?.why).toContain('Bidang Lain')
})

test('a unit moves only where the text says what is above it, and that is told', async () => {
  const before = await office()
  const flat = await pasted('Seksi Anak\nSubbagian Umum', before)
  expect(flat.moved).toEqual([])
  expect(outline(flat.after)).toEqual(outline(before))
  const told = await pasted('Sekretariat\n  Seksi Anak\n  Subbagian Umum', before)
  expect(told.moved).toEqual(['Seksi Anak'])
})

test('posts with their unit, in whatever order, move no unit of the office', async () => {
  const before = await office()
  const posts = [
    'Analis A\tSeksi Anak',
    'Analis B\tSubbagian Umum',
    'Analis C\tBidang Rehabilitasi',
  ]
  const rows = [...posts, 'Analis D\tSeksi Lansia', 'Analis E\tSubbagian Keuangan']
  for (const head of [[], ['Jabatan\tUnit kerja'], ['Jabatan\tUnit di atasnya']]) {
    const { after, moved, counts } = await pasted([...head, ...rows].join('\n'), before)
    expect(moved, head.join()).toEqual([])
    expect(counts).toMatchObject({ units: 0, posts: 5 })
    for (const row of rows) {
      const [title = '', name = ''] = row.split('\t')
      const post = all(after, 'post').find((one) => one.title === title)
      expect(post?.unitId).toBe(unit(before, name))
    }
  }
})

test('units of one name in two offices of a city stay apart', async () => {
  const city = await pasted('Kecamatan A\n  Sekretariat\nKecamatan B\n  Seksi Umum')
  const at = unit(city.after, 'Kecamatan B')
  const { after } = await pasted('Sekretariat\n  Subbagian Program', city.after, at)
  expect(outline(after).map((line) => line.replace(/ \[.*/, ''))).toEqual([
    'Kecamatan A',
    '  Sekretariat',
    'Kecamatan B',
    '  Seksi Umum',
    '  Sekretariat',
    '    Subbagian Program',
  ])
})

test('a text that names the office itself, or only its kind, is of it', async () => {
  for (const name of ['DINAS SOSIAL KOTA CONTOH', 'Dinas']) {
    const { after } = await pasted(`${name}\n  Bidang Baru`, await office())
    const roots = outline(after).filter((line) => !line.startsWith(' '))
    expect(roots).toEqual(['Dinas Sosial [*Kepala Dinas Sosial]'])
    expect(outline(after)).toContain('  Bidang Baru [*Kepala Bidang Baru]')
  }
})

test('it is one change without faults, and one undo takes all of it back', async () => {
  const before = await office()
  const { after, change } = await pasted('Bidang Baru\n  Seksi Satu\n  Seksi Dua', before)
  expect(faults(after)).toEqual([])
  expect(recordsOf(apply(after, invert(change)))).toEqual(recordsOf(before))
})
