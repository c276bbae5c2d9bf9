import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../renderer/domain/values/language.ts'
import { importSentence } from '../../../renderer/exchange/read/import-words.ts'
import { createProblemList } from '../../../renderer/exchange/read/problem-list.ts'
import type { FileKind } from '../../../renderer/exchange/sheets/file-kind.ts'
import { FILE_KINDS } from '../../../renderer/exchange/sheets/file-kind.ts'
import { loadSheets } from '../../../renderer/exchange/sheets/load-sheets.ts'

const bytes = (text: string, at = 0) => {
  const all = new Uint8Array(600)
  for (const [index, letter] of [...text].entries()) all[at + index] = letter.charCodeAt(0)
  return all
}
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('isi')])))
const typed = (type: string) =>
  zipSync({ mimetype: strToU8(type), 'content.xml': strToU8('<isi/>') })

/** A compound file with one part, as far as it is looked at. */
function compound(part: string): Uint8Array {
  const all = new Uint8Array(4096)
  all.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  for (const [index, letter] of [...part].entries()) all[1024 + index * 2] = letter.charCodeAt(0)
  return all
}

const FILES: readonly (readonly [name: string, FileKind, Uint8Array])[] = [
  ['foto.png', 'picture', bytes('\x89PNG\r\n\x1a\n')],
  ['foto.jpg', 'picture', bytes('\xff\xd8\xff\xe0')],
  ['foto.heic', 'picture', bytes('\x00\x00\x00\x18ftypheic')],
  ['pindai.tif', 'picture', bytes('II*\x00')],
  ['rapat.mp4', 'video', bytes('\x00\x00\x00\x18ftypisom')],
  ['rapat.mkv', 'video', bytes('\x1a\x45\xdf\xa3')],
  ['suara.mp3', 'sound', bytes('ID3\x04')],
  ['suara.m4a', 'sound', bytes('\x00\x00\x00\x18ftypM4A ')],
  ['kumpulan.rar', 'archive', bytes('Rar!\x1a\x07\x01')],
  ['kumpulan.7z', 'archive', bytes('7z\xbc\xaf\x27\x1c')],
  ['kumpulan.tar.gz', 'archive', bytes('\x1f\x8b\x08')],
  ['kumpulan.tar', 'archive', bytes('ustar', 257)],
  ['kumpulan.zip', 'archive', zip('daftar/nominatif.xlsx', 'baca.txt')],
  ['paparan.pptx', 'presentation', zip('[Content_Types].xml', 'ppt/presentation.xml')],
  ['paparan.ppt', 'presentation', compound('PowerPoint Document')],
  ['paparan.odp', 'presentation', typed('application/vnd.oasis.opendocument.presentation')],
  ['bagan.vsdx', 'drawing', zip('[Content_Types].xml', 'visio/document.xml')],
  ['bagan.vsd', 'drawing', compound('VisioDocument')],
  ['denah.dwg', 'drawing', bytes('AC1032')],
  ['surat.msg', 'mail', compound('__properties_version1.0')],
  ['surat.eml', 'mail', strToU8('MIME-Version: 1.0\nSubject: Daftar\n\nTerlampir')],
  ['kontak.vcf', 'mail', strToU8('BEGIN:VCARD\nFN:Contoh\nEND:VCARD')],
  ['simpeg.accdb', 'database', bytes('\x00\x01\x00\x00Standard ACE DB')],
  ['simpeg.db', 'database', bytes('SQLite format 3\x00')],
  ['simpeg.sql', 'database', strToU8('-- salinan\nCREATE TABLE pegawai (nip text);')],
  ['daftar.numbers', 'apple-numbers', zip('Index/Document.iwa', 'Index/Tables/Tile.iwa')],
  ['surat.pages', 'apple-pages', zip('Index/Document.iwa', 'Metadata/Properties.plist')],
  ['buku.epub', 'ebook', zip('mimetype', 'META-INF/container.xml')],
  ['pasang.exe', 'program', bytes('MZ\x90')],
  ['aplikasi.apk', 'program', zip('AndroidManifest.xml', 'classes.dex')],
  ['daftar.lnk', 'shortcut', bytes('L\x00\x00\x00\x01\x14\x02\x00')],
  ['daftar.url', 'shortcut', strToU8('[InternetShortcut]\nURL=https://contoh.go.id')],
  ['daftar.gsheet', 'cloud-link', strToU8('{"doc_id":"abc","email":"a@contoh.go.id"}')],
  ['huruf.ttf', 'font', bytes('\x00\x01\x00\x00\x00\x0f')],
  ['kunci.pem', 'certificate', strToU8('-----BEGIN CERTIFICATE-----\nMIIB')],
]

describe('a file that holds no table is told what it is', () => {
  for (const [name, kind, content] of FILES) {
    it(`${name}: ${kind}`, async () => {
      for (const language of LANGUAGES) {
        const problems = createProblemList(language)
        expect(await loadSheets({ name, bytes: content }, problems)).toEqual([])
        const word = `unreadable-kind-${kind}` as const
        expect(problems.list).toMatchObject([
          { severity: 'error', message: importSentence(language, word, { sheet: name }) },
        ])
      }
    })
  }

  it('every kind is tried', () => {
    expect([...new Set(FILES.map(([, kind]) => kind))].sort()).toEqual([...FILE_KINDS].sort())
  })

  it('a locked workbook says that it has a password', async () => {
    const problems = createProblemList('id')
    const file = { name: 'rahasia.xlsx', bytes: compound('EncryptedPackage') }
    expect(await loadSheets(file, problems)).toEqual([])
    expect(problems.list[0]?.message).toMatch(/^rahasia\.xlsx dilindungi kata sandi/)
  })

  it('tables that begin like one of them are read', async () => {
    for (const text of ['MZ;Nama\n1;Dinas', 'ID3,Nama\n1,Dinas', 'Set;Nama\n1;Dinas']) {
      const problems = createProblemList('id')
      expect(await loadSheets({ name: 'a.csv', bytes: strToU8(text) }, problems)).toHaveLength(1)
    }
  })
})
