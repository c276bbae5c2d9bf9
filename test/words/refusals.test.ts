import { describe, expect, it } from 'vitest'
import { problems as english } from '../../renderer/words/en/problems.ts'
import { problems as indonesian } from '../../renderer/words/id/problems.ts'

/** Where there is nothing to do, or the reason of another says it. */
const ALONE = new Set([
  'problem.nothing-to-undo',
  'problem.nothing-to-redo',
  'problem.day-not-said',
  'problem.office-failed',
  'problem.folder-unusable',
])

const DO = {
  id: /\b(isi|pilih|ubah|perbaiki|periksa|coba|tulis|buka|tekan|salin|simpan|urungkan|batalkan|kembali|kembalikan|pindahkan|hapus|akhiri|pakai|pasang|kosongkan|perkecil|potong|putuskan|beri|kurangi|lihat|tempatkan|centang|setujui|berlakukan|samakan|sesuaikan|tunjuk|tutup|cocokkan|harus|ditugaskan)\b/i,
  en: /\b(fill|choose|change|correct|check|try|write|open|press|copy|save|undo|go back|put|move|take|remove|end|use|install|empty|make|cut|decide|give|see|place|tick|approve|enact|enter|must|set|close|return|are appointed in the panel|settle|do this)\b/i,
}

describe.each([
  ['id', indonesian],
  ['en', english],
] as const)('a refusal in %s', (language, problems) => {
  it('says what to do', () => {
    const silent = Object.entries(problems).filter(
      ([key, sentence]) => !ALONE.has(key) && !DO[language].test(sentence),
    )
    expect(silent).toEqual([])
  })
})
