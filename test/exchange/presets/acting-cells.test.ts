import { describe, expect, it } from 'vitest'
import { importText } from '../import-text.ts'

const HEAD = 'Unit Kerja,Jabatan,Pejabat,NIP\nDinas A,Kepala Dinas,Syam,196405121988031007\n'

async function read(row: string) {
  const { records, report } = await importText([HEAD + row])
  const held = records.flatMap((one) => (one.kind === 'appointment' ? [one] : []))
  const titles = records.flatMap((one) => (one.kind === 'post' ? [one.title] : []))
  const names = records.flatMap((one) => (one.kind === 'person' ? [one.name] : []))
  return { roles: held.map(({ role }) => role), titles, names, vacant: report.vacantSeats }
}

describe('who acts', () => {
  it.each([
    ['before the name', 'Bidang B,Kepala Bidang,Plt. Budi Santoso,'],
    [
      'behind the word that the post is vacant',
      'Bidang B,Kepala Bidang,Kosong (Plt. Budi Santoso),',
    ],
    ['behind a stroke', 'Bidang B,Kepala Bidang,Lowong / Plt. Budi Santoso,'],
    ['before the post', 'Bidang B,Plt. Kepala Bidang,Budi Santoso,'],
  ])('is told %s, and the post is vacant', async (_, row) => {
    expect(await read(row)).toEqual({
      roles: ['definitif', 'plt'],
      titles: ['Kepala Dinas', 'Kepala Bidang'],
      names: ['Syam', 'Budi Santoso'],
      vacant: 1,
    })
  })
})

describe('names and numbers as offices write them', () => {
  it('leaves the strokes that draw a name in', async () => {
    const { records } = await importText(['Nama Unit\nDinas A\n- Sekretariat\n-- Subbagian Umum\n'])
    expect(records.map((one) => one.kind === 'unit' && one.name)).toEqual([
      'Dinas A',
      'Sekretariat',
      'Subbagian Umum',
    ])
  })

  it('reads “3 orang” as three', async () => {
    const { report } = await importText([
      'Unit,Jabatan,K,B\nDinas A,Kepala Dinas,1 orang,1 orang\nBidang B,Analis,3 orang,2 orang\n',
    ])
    expect(report).toMatchObject({ seats: 4, vacantSeats: 1, problems: [] })
  })

  it.each(['Status', 'Keterangan'])('is told in a column “%s” of its own', async (heading) => {
    const { records } = await importText([
      `Unit Kerja,Jabatan,Pejabat,${heading}\nDinas A,Kepala Dinas,Syam,\nBidang B,Kepala Bidang,Budi,Plt.\nBidang C,Kepala Bidang,Cici,Pelaksana Tugas\n`,
    ])
    const roles = records.flatMap((one) => (one.kind === 'appointment' ? [one.role] : []))
    expect(roles).toEqual(['definitif', 'plt', 'plt'])
  })
})

describe('who acts without an NIP and bears the name of two others', () => {
  const ROWS =
    'Unit Kerja,Jabatan,Pejabat,NIP\nDinas A,Kepala Dinas,Syam,196405121988031007\nBidang B,Kepala Bidang,Budi Santoso,198001012005011002\nBidang C,Kepala Bidang,Plt. Budi Santoso,\nBidang D,Kepala Bidang,"Budi Santoso, S.Sos.",198505052010011003\n'

  it('is a person apart, and that is told by cell with both to choose from', async () => {
    const { records, report } = await importText([ROWS])
    expect(records.filter((one) => one.kind === 'person')).toHaveLength(4)
    expect(report.problems).toMatchObject([
      {
        code: 'namesakes',
        severity: 'warning',
        row: 4,
        column: 'Pejabat',
        value: 'Budi Santoso',
        offers: ['198001012005011002', '198505052010011003'],
      },
    ])
  })

  it('is the one whose NIP is written behind the name', async () => {
    const chosen = ROWS.replace('Plt. Budi Santoso', 'Plt. Budi Santoso / NIP 198505052010011003')
    const { records, report } = await importText([chosen])
    expect(report).toMatchObject({ people: 3, appointments: 4, problems: [] })
    const acts = records.find((one) => one.kind === 'appointment' && one.role === 'plt')
    const meant = records.find((one) => one.kind === 'person' && one.nip === '198505052010011003')
    expect(acts).toMatchObject({ personId: meant?.id })
  })

  it('is told in the column of those who act', async () => {
    const { report } = await importText([
      'Unit Kerja,Jabatan,Pejabat,NIP,Plt\nDinas A,Kepala Dinas,Budi Santoso,196405121988031007,\nBidang B,Kepala Bidang,Budi Santoso,198001012005011002,\nBidang C,Kepala Bidang,,,Budi Santoso\n',
    ])
    expect(report.problems).toMatchObject([{ code: 'namesakes', row: 4, column: 'Plt' }])
  })
})
