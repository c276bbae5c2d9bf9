import { describe, expect, it } from 'vitest'
import { heldTogether, holdsTogether } from '../../../renderer/domain/paper/no-break.ts'
import { fillText, textWidth, wrapText } from '../../../renderer/layout/text/text-measure.ts'

const face = { family: 'sans', bold: false } as const

describe('what a line does not tear', () => {
  it.each([
    ['Penata Muda Tk. I', 'Penata_Muda_Tk._I'],
    ['Pengatur Tk. I dan Penata', 'Pengatur_Tk._I dan Penata'],
    ['Pembina Utama Madya, golongan IV/d', 'Pembina_Utama_Madya, golongan_IV/d'],
    ['menurut UU 5/2014 Ps 90 jo. 120/2018', 'menurut UU_5/2014 Ps_90 jo._120/2018'],
    ['2 belum dimintakan; 0 sudah ada', '2_belum dimintakan; 0_sudah ada'],
    ['Pembina Kepegawaian dan Muda Mudi', 'Pembina Kepegawaian dan Muda Mudi'],
    ['dalam Pasal 3 ayat (1) huruf b', 'dalam Pasal_3 ayat_(1) huruf_b'],
    ['Peraturan Wali Kota Nomor 12 Tahun 2018', 'Peraturan Wali Kota Nomor_12 Tahun_2018'],
    ['sejak 4 Oktober 2018, lalu', 'sejak 4_Oktober_2018, lalu'],
    ['Terisi per 30 Sep 2018', 'Terisi per 30_Sep_2018'],
    ['KJF 1 → 6; Jabatan 65 → 53.', 'KJF 1_→_6; Jabatan_65_→_53.'],
    ['Jabatan eselon II.b 0 → 1', 'Jabatan eselon_II.b_0_→_1'],
    ['Kebutuhan (K) 0 → 8', 'Kebutuhan (K)_0_→_8'],
    ['Kepala UPTD Radio Kota · IV.a', 'Kepala UPTD Radio Kota_·_IV.a'],
    ['Seksi Persandian → Kelompok Jabatan', 'Seksi Persandian_→ Kelompok Jabatan'],
    ['paling lama 3 bulan dan 12 orang', 'paling lama 3_bulan dan 12_orang'],
    ['Dr. H. Budi Santoso, S.E., M.M.', 'Dr._H._Budi Santoso,_S.E.,_M.M.'],
    ['Rina Wulandari, S.Kom., M.T.I., Ph.D.', 'Rina Wulandari,_S.Kom.,_M.T.I.,_Ph.D.'],
    ['Wulan Sari, A.Md.Kom.', 'Wulan Sari,_A.Md.Kom.'],
    ['Plt. Kepala Seksi Persandian', 'Plt._Kepala Seksi Persandian'],
    ['eselon III.a · kelas 12', 'eselon_III.a_· kelas_12'],
    ['Kepala Seksi, Bidang Statistik', 'Kepala Seksi, Bidang Statistik'],
    ['Sekretaris Daerah dan Asisten', 'Sekretaris Daerah dan Asisten'],
    ['Seksi per bidang: 2.', 'Seksi per bidang:_2.'],
    ['pada tahun anggaran ini', 'pada tahun anggaran ini'],
    [
      'memiliki 6 bidang; paling banyak 4 untuk tipe A',
      'memiliki 6_bidang; paling banyak 4 untuk tipe_A',
    ],
    ['semula dan 1 sesudahnya, 3 Plt/Plh/Pj', 'semula dan 1_sesudahnya, 3_Plt/Plh/Pj'],
    ['selama 1 tahun 9 bulan', 'selama 1_tahun 9_bulan'],
    ['sejak 2017 dan 91 menjadi 88', 'sejak 2017 dan 91 menjadi 88'],
  ])('%s', (text, held) => {
    expect(heldTogether(text).replaceAll('\u00a0', '_')).toBe(held)
  })

  it('is one piece wherever it has room, and is torn between words where it has none', () => {
    const text = 'Penata Muda Tk. I'
    const width = textWidth('Penata Muda Tk.', face)
    expect(fillText(text, face, width)).toEqual(['Penata Muda', 'Tk. I'])
    expect(wrapText(text, face, width)).toEqual(['Penata', 'Muda Tk. I'])
    expect(fillText('Nomor 123456', face, textWidth('123456', face))).toEqual(['Nomor', '123456'])
  })

  it('never widens a line: what is told of it says the same letters', () => {
    const text = 'Dr. H. Budi-Hartono/Santoso, S.E., M.M. · golongan IV/c · sejak 4 Oktober 2018'
    for (let width = 2; width < 60; width += 0.5) {
      const lines = fillText(text, face, width)
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      for (const line of lines) expect(textWidth(line, face)).toBeLessThanOrEqual(width + 1e-6)
    }
  })

  it('leaves words that only look alike alone', () => {
    expect(holdsTogether('a', 'S.E.')).toBe(false)
    expect(holdsTogether('kelas', 'jabatan')).toBe(false)
    expect(holdsTogether('Seksi,', 'Bidang')).toBe(false)
  })
})
