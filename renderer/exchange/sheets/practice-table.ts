import { strToU8, zipSync } from 'fflate'
import type { InputFile } from './load-sheets.ts'

const HEADINGS = ['Kode', 'Nama Unit', 'Jabatan', 'Eselon', 'Nama Pejabat', 'NIP']
/** So many rows that the runtime takes what reads them for busy, and builds it well. */
const ROWS = 1500

/** A workbook of an invented office, the same each time: what a reader goes through before the user's own comes. */
export function practiceTable(): InputFile {
  const rows = Array.from({ length: ROWS }, (_, no) => rowOf(no + 1))
  const sheet = [HEADINGS, ...rows].map((cells, at) => rowXml(cells, at + 1)).join('')
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types">${TYPES}</Types>`,
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
  }
  const packed = Object.entries(parts).map(([path, text]) => [path, strToU8(text)])
  return { name: 'practice.xlsx', bytes: zipSync(Object.fromEntries(packed)) }
}

/** A unit with its head, then ten posts in it, most of them held. */
function rowOf(no: number): string[] {
  const unit = `01${String(Math.ceil(no / 11)).padStart(3, '0')}`
  const nip = `1980${String(1 + (no % 12)).padStart(2, '0')}012005011${String(no).padStart(3, '0')}`
  const holder = no % 5 === 0 ? ['', ''] : [`Pegawai ${no}, S.Sos.`, nip.slice(0, 18)]
  return no % 11 === 1
    ? [unit, `Bidang ${no}`, 'Kepala Bidang', 'III.b', ...holder]
    : [`${unit}${String(no).padStart(4, '0')}`, '', 'Pengadministrasi Umum', '', ...holder]
}

function rowXml(cells: readonly string[], row: number): string {
  const inside = cells.map(
    (text, at) => `<c r="${String.fromCharCode(65 + at)}${row}" t="str"><v>${text}</v></c>`,
  )
  return `<row r="${row}">${inside.join('')}</row>`
}

function relations(kind: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/${kind}" Target="${target}"/></Relationships>`
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const TYPES = [
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/>`,
].join('')
