import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holderWords } from '../../../renderer/exchange/names/holder-words.ts'
import { importText } from '../import-text.ts'

const said = (text: string) => {
  const { holders, vacant, byPost, odd, doubt } = holderWords(text)
  return {
    ...(holders.length > 0 && { holders: holders.map((one) => `${one.name}|${one.role ?? ''}`) }),
    ...(vacant && { vacant: vacant.cause ?? '', note: vacant.note }),
    ...(byPost.length > 0 && { byPost: byPost.map((one) => `${one.role} ${one.title}`) }),
    ...(odd.length > 0 && { odd }),
    ...(doubt && { doubt }),
  }
}

describe('the cell of a holder', () => {
  it.each([
    ['Budi Santoso (Plt)', 'Budi Santoso|plt'],
    ['Budi Santoso, S.E. (Plh.)', 'Budi Santoso, S.E.|plh'],
    ['Budi - Plt', 'Budi|plt'],
    ['Ir. Budi, M.T. Plt.', 'Ir. Budi, M.T.|plt'],
    ['Budi (Plt. Kepala Dinas)', 'Budi|plt'],
    ['Pelaksana Tugas Budi', 'Budi|plt'],
    ['Pj. Budi', 'Budi|pj'],
    ['- / Plt. Budi', 'Budi|plt'],
    ['Ir. Plt. Budi, M.T.', 'Ir. Budi, M.T.|plt'],
  ])('tells who acts: %s', (text, holder) => {
    expect(said(text)).toEqual({ holders: [holder] })
  })

  it.each([
    ['KOSONG', '', null],
    ['(kosong)', '', null],
    ['belum dilantik', '', null],
    ['TIDAK DIISI', '', null],
    ['Belum Ada Pejabat', '', null],
    ['Pensiun', 'pensiun-bup', null],
    ['Meninggal dunia', 'meninggal', null],
    ['Jabatan baru', 'jabatan-baru', 'Jabatan baru'],
    ['Mutasi', '', 'Mutasi'],
    ['Mutasi ke Dinas Sosial', '', 'Mutasi ke Dinas Sosial'],
    ['Pensiun TMT 1-3-2025', 'pensiun-bup', 'Pensiun TMT 1-3-2025'],
    ['Lowong (pensiun)', 'pensiun-bup', 'Lowong (pensiun)'],
    ['Kosong sejak 1 Januari 2025', '', 'Kosong sejak 1 Januari 2025'],
  ])('tells that a post is vacant, and why: %s', (text, vacant, note) => {
    expect(said(text)).toEqual({ vacant, note })
  })

  it.each(['Plt', 'PPPK', 'CPNS', 'II.b', 'a.n. Kadis', 'Pengganti sementara', 'Laki-laki'])(
    'is no name: %s',
    (text) => {
      expect(said(text)).toEqual({ odd: [text] })
    },
  )

  it('holds a name without what stands in brackets behind it', () => {
    expect(said('Nila (cuti melahirkan)')).toEqual({ holders: ['Nila|'], doubt: 'words' })
  })

  it.each(['N/A', '#N/A', 'null', 'x', 'XXX', '-', '—', '...', '0', 'NA', ''])(
    'says nothing: %s',
    (text) => {
      expect(said(text)).toEqual({})
    },
  )

  it.each([
    ['Budi Santoso; Sri Rahayu', ['Budi Santoso|', 'Sri Rahayu|']],
    ['Budi, S.H./Sri Rahayu, M.H.', ['Budi, S.H.|', 'Sri Rahayu, M.H.|']],
    ['A. Rahman / B. Rahman (Plt)', ['A. Rahman|', 'B. Rahman|plt']],
    ['Budi Santoso, S.H./M.H.', ['Budi Santoso, S.H./M.H.|']],
    ['Budi s/d Sari', ['Budi s/d Sari|']],
  ])('parts two people, and no titles: %s', (text, holders) => {
    expect(said(text)).toEqual({ holders })
  })

  it('names the post whose holder acts', () => {
    expect(said('dijabat Plt Sekretaris')).toEqual({ byPost: ['plt Sekretaris'] })
    expect(said('Dirangkap oleh Kabid Data')).toEqual({ byPost: ['plt Kabid Data'] })
  })

  it('asks about what looks like no name, and about who left', () => {
    expect(said('2 orang')).toEqual({ odd: ['2 orang'] })
    expect(said('dalam proses pelantikan')).toEqual({ odd: ['dalam proses pelantikan'] })
    expect(said('Ahmad Fauzi (pensiun)')).toEqual({
      vacant: 'pensiun-bup',
      note: 'Ahmad Fauzi (pensiun)',
      doubt: 'left',
    })
    expect(said('Budi (akan pensiun 2027)')).toEqual({ holders: ['Budi|'], doubt: 'words' })
    expect(said('I Made Kosong')).toEqual({ holders: ['I Made Kosong|'], doubt: 'words' })
  })
})

const FRONT = ['', 'Drs. ', 'Ir. H. ', 'dr. ', 'Dra. Hj. ', 'Prof. Dr. ', 'apt. ', 'R. ']
const NAMES =
  'Agus Budi Citra Dewi Eka Fitri Gusti Hadi Indra Joko Kadek Lestari Made Nyoman Oka Putu Rahmat Siti Tri Umar Vina Wayan Yusuf Zainal Elim Elimar Vacandra Nihayah Mutasin Pensi Alman Almira Plato Pelita Pijar Meilina Juni Mei Agustina Desember Septiani Tugiman Untung Slamet Bejo Lurahman Camatini Kosongan Lowongsari Na Nia Ada Baru Siregar Simanjuntak Manurung Tampubolon Hutagalung Daeng Ni’mah Nu’man Muh. A. M. Abd. Rahman bin Syah Yang Tan Oei Dari'.split(
    ' ',
  )
const BACK = [
  '',
  ', S.E.',
  ', S.H., M.H.',
  ', S.Kom., M.T.',
  ', A.Md',
  ', M.Si',
  ', S.Pd.I',
  ' S.Sos',
]

describe('names', () => {
  it('are never taken for a vacancy, a role or words, nor parted', () => {
    const name = fc
      .tuple(
        fc.constantFrom(...FRONT),
        fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...BACK),
        fc.constantFrom('', 'upper'),
      )
      .filter(([, names]) => names.some((one) => one.length > 3))
    fc.assert(
      fc.property(name, ([front, names, back, form]) => {
        const whole = `${front}${names.join(' ')}${back}`
        const text = form === 'upper' ? whole.toUpperCase() : whole
        expect(said(text)).toEqual({ holders: [`${text}|`] })
        expect(said(`Plt. ${text}`)).toEqual({ holders: [`${text}|plt`] })
        expect(said(`${text} (Plt)`)).toEqual({ holders: [`${text}|plt`] })
      }),
      { numRuns: 3000 },
    )
  })
})

describe('a table of holders', () => {
  const HEAD =
    'Unit Kerja,Jabatan,Pejabat\nDinas A,Kepala Dinas,Syam\nSekretariat,Sekretaris,Yulia\n'
  const read = async (...rows: string[]) => {
    const { records, report } = await importText([HEAD + rows.join('\n')])
    const names = new Map(
      records.flatMap((one) => (one.kind === 'person' ? [[one.id, one.name]] : [])),
    )
    return {
      holds: records.flatMap((one) =>
        one.kind === 'appointment' ? [`${names.get(one.personId)} ${one.role}`] : [],
      ),
      people: names.size,
      vacant: report.vacantSeats,
      cases: records.flatMap((one) => (one.kind === 'vacancy' ? [`${one.cause} ${one.note}`] : [])),
      told: report.problems.map(({ row, column }) => `${row} ${column}`),
    }
  }

  it('keeps the causes with the vacancies, and makes no persons of words', async () => {
    const rows = ['Pensiun', 'Mutasi', 'TIDAK DIISI', 'N/A', 'x', 'null', 'belum dilantik']
    const found = await read(...rows.map((one, at) => `Bidang ${at}x,Kepala Bidang,${one}`))
    expect(found).toEqual({
      holds: ['Syam definitif', 'Yulia definitif'],
      people: 2,
      vacant: 7,
      cases: ['pensiun-bup null', 'null Mutasi'],
      told: [],
    })
  })

  it('lets the Sekretaris act where the cell says so, and tells it', async () => {
    const found = await read('Bidang B,Kepala Bidang,dijabat Plt Sekretaris')
    expect(found).toEqual({
      holds: ['Syam definitif', 'Yulia definitif', 'Yulia plt'],
      people: 2,
      vacant: 1,
      cases: [],
      told: ['4 Pejabat'],
    })
  })

  it('asks whom a post nobody has means, and about what looks like no name', async () => {
    const found = await read(
      'Bidang B,Kepala Bidang,Plt. Kabid Data',
      'Bidang C,Kepala Bidang,2 orang',
    )
    expect(found).toMatchObject({ people: 2, vacant: 2, told: ['4 Pejabat', '5 Pejabat'] })
  })

  it('gives two persons their seats', async () => {
    const found = await read('Bidang B,Analis Data,Budi Santoso; Sri Rahayu')
    expect(found).toMatchObject({ people: 4, vacant: 0, told: [] })
  })
})
