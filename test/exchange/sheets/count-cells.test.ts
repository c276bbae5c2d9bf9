import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createProblemList } from '../../../renderer/exchange/read/problem-list.ts'
import {
  markupCells,
  odsCells,
  recordCells,
  textCells,
  xlsxCells,
} from '../../../renderer/exchange/sheets/count-cells.ts'
import { LIMITS, TooLarge, unpackWorkbook } from '../../../renderer/exchange/sheets/limits.ts'
import { loadSheets } from '../../../renderer/exchange/sheets/load-sheets.ts'

const SHEET = '<row r="1"><c r="A1"/><c><v>1</v></c><cols><col/></cols><c/><ccc/></row>'
const ODS =
  '<table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated="900"/></table:table-row><table:table-row><table:table-cell office:value="1"/></table:table-row><table:table-row-group/>'

describe('cells are counted', () => {
  it('wherever a part is cut into pieces', () => {
    for (let cut = 0; cut <= SHEET.length; cut++) {
      const counter = xlsxCells()
      counter(strToU8(SHEET.slice(0, cut)))
      expect(counter(strToU8(SHEET.slice(cut)))).toBe(3)
    }
    for (let cut = 0; cut <= ODS.length; cut++) {
      const counter = odsCells()
      counter(strToU8(ODS.slice(0, cut)))
      expect(counter(strToU8(ODS.slice(cut)))).toBe(7)
    }
  })

  it('in texts, web pages and old workbooks', () => {
    expect(textCells('a;b;c\nd;e;f\n', 100)).toBe(6)
    expect(textCells('\n'.repeat(50), 10)).toBe(11)
    expect(markupCells('<TABLE><tr><td>1<th >2<TD>3', 100)).toBe(3)
    // A label, a row of four numbers, and a blank.
    const records = [0xfd, 0, 2, 0, 0, 0, 0xbd, 0, 30, 0, ...Array(30).fill(0), 0x01, 0x02, 1, 0, 0]
    expect(recordCells(Uint8Array.from(records), 100)).toBe(5)
  })

  it('without opening more of a large sheet than it takes to know', async () => {
    const row = `<row>${'<c r="A1"/>'.repeat(1000)}</row>`
    const sheet = strToU8(row.repeat(2500))
    const zip = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), 'xl/worksheets/sheet1.xml': sheet })
    await expect(unpackWorkbook(zip)).rejects.toThrow(TooLarge)
  })

  it('and a workbook that unpacks to more than a gigabyte is refused by its directory alone', async () => {
    const zip = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1000) })
    // The size the directory tells: 24 bytes behind its signature.
    const view = new DataView(zip.buffer)
    let at = zip.length - 4
    while (view.getUint32(at, true) !== 0x02014b50) at--
    view.setUint32(at + 24, LIMITS.unpackedBytes + 1, true)
    const problems = createProblemList('id')
    expect(await loadSheets({ name: 'bom.xlsx', bytes: zip }, problems)).toEqual([])
    expect(problems.list.map(({ message }) => message)).toEqual([
      'bom.xlsx berisi lebih daripada 1 GB setelah dibuka. Salin tabelnya saja ke berkas baru, lalu buka berkas itu.',
    ])
  })
})
