import { expect, it } from 'vitest'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { readCsv } from '../../renderer/exchange/sheets/read-csv.ts'
import { testPrinter } from '../make/test-printer.ts'
import { ukPair } from '../make/uk-organogram.ts'

const FILE_DAY = '2011-09-30'

/** What `check … --json` lists as vacant on a day, as `post id: seats`. */
async function vacantOn(on: string, senior: Uint8Array, junior: Uint8Array) {
  const file = (name: string, bytes: Uint8Array) => ({ name, path: name, bytes, error: null })
  const argv = ['check', 'senior.csv', 'junior.csv', '--on', on, '--json']
  const files = [file('senior.csv', senior), file('junior.csv', junior)]
  const parts = { ...testPrinter(), today: day(FILE_DAY), say: () => undefined }
  const { stdout } = await answerTo({ argv, files }, parts)
  const { vacancies } = JSON.parse(stdout ?? '')
  return vacancies.map(
    ({ postId, vacantSeats }: { readonly postId: string; readonly vacantSeats: number }) =>
      `${postId}: ${vacantSeats}`,
  )
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

it('shows on the day of a UK file exactly the posts the file calls vacant', async () => {
  const { senior, junior } = ukPair()
  const text = new TextDecoder('windows-1252').decode(senior)
  const [, ...rows] = readCsv(text).rows
  const named = rows.filter(([, name]) => name?.toLowerCase().includes('vacant'))
  const expected = named.map(([id]) => `post:${id}: 1`).sort()
  expect(expected).toEqual(['post:EX03: 1'])
  expect(await vacantOn(FILE_DAY, senior, junior)).toEqual(expected)
})

it('follows the file when another chair falls empty, however the word is written', async () => {
  const { senior, junior } = ukPair()
  const text = String.fromCharCode(...senior)
  const emptied = text.replace('"Dell Ashworth"', '"\'Vacant\'"').replace('"N/D"', '" VACANT "')
  expect(await vacantOn(FILE_DAY, latin1(emptied), junior)).toEqual([
    'post:EX03: 1',
    'post:EX04: 1',
    'post:EX06: 1',
  ])
})
