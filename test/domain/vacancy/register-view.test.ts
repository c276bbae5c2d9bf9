import { expect, it } from 'vitest'
import { createSavedViews } from '../../../renderer/app/view/saved-views.ts'
import { find } from '../../../renderer/domain/readings/find.ts'
import { postInCity, postOfOffice } from '../../../renderer/domain/readings/names-told-apart.ts'
import { officesOf } from '../../../renderer/domain/readings/offices.ts'
import { familyOf } from '../../../renderer/domain/readings/post-family.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { registerRows } from '../../../renderer/domain/vacancy/register/register.ts'
import { countOverTime } from '../../../renderer/domain/vacancy/register/register-counts.ts'
import { vacancyTable } from '../../../renderer/papers/kinds/vacancies.ts'
import {
  FIRST_VIEW,
  familyCounts,
  groupingOf,
  postsOfView,
  registerLines,
  viewOf,
  viewRows,
  WHOLE_VIEW,
} from '../../../renderer/registers/vacancies/view.ts'
import { viewText } from '../../../renderer/registers/vacancies/view-text.ts'
import { CITY_DAY, cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { post } from '../small-office.ts'

const words = wordsIn('id')
const city = structureOf(cityRecords(7, 400))
const rows = registerRows(city, CITY_DAY)

it('opens on what is sworn in: JPT, administrator, pengawas and heads of units', () => {
  const shown = viewRows(rows, FIRST_VIEW)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.length).toBeLessThan(rows.length / 2)
  for (const { post: one } of shown) expect(familyOf(one)).toBe('leading')
  expect(familyOf(post('kapus', { category: 'fungsional', head: true }))).toBe('leading')
  expect(familyOf(post('pranata', { category: 'fungsional' }))).toBe('functional')
  expect(familyOf(post('driver', { category: 'other' }))).toBe('pelaksana')
})

it('counts each family with the other filters as they are', () => {
  const counts = familyCounts(rows, FIRST_VIEW)
  expect(counts.leading + counts.functional + counts.pelaksana).toBe(counts.all)
  expect(counts.all).toBe(rows.length)
  const office = rows[0]?.officeId ?? 'all'
  const there = familyCounts(rows, { ...FIRST_VIEW, office })
  expect(there.all).toBe(rows.filter((row) => row.officeId === office).length)
  expect(there.leading).toBe(viewRows(rows, { ...FIRST_VIEW, office }).length)
})

it('shows a city by its offices until something else is chosen', () => {
  const shown = viewRows(rows, FIRST_VIEW)
  const lines = registerLines(city, shown, groupingOf(city, FIRST_VIEW))
  const heads = lines.flatMap((line) => (line.kind === 'group' ? [line.value] : []))
  expect(lines[0]?.kind).toBe('group')
  const vacant = new Set(shown.map(({ office }) => office))
  const offices = officesOf(city).map(({ name }) => name)
  expect(heads.slice(0, -1)).toEqual(offices.filter((name) => vacant.has(name)))
  expect(heads.at(-1)).toBe('Pemerintah Kota Contoh')
  expect(groupingOf(city, { ...FIRST_VIEW, groupBy: 'cause' })).toBe('cause')
  expect(groupingOf(city, { ...FIRST_VIEW, groupBy: 'none' })).toBe('none')
  const [one] = officesOf(city)
  expect(groupingOf(city, { ...FIRST_VIEW, office: one?.id ?? 'all' })).toBe('none')
  expect(groupingOf(structureOf(demoRecords()), FIRST_VIEW)).toBe('none')
})

it('filters by office and eselon, finds an office by typing, and says so in the name of the file', () => {
  const row = rows.find(({ post: { eselon } }) => eselon !== null)
  if (!row) throw new Error('the city has no vacant structural post')
  const view = { ...FIRST_VIEW, office: row.officeId, eselon: row.post.eselon ?? ('all' as const) }
  const shown = viewRows(rows, view)
  expect(shown).toContain(row)
  for (const one of shown)
    expect([one.office, one.post.eselon]).toEqual([row.office, row.post.eselon])
  const typed = viewRows(rows, { ...WHOLE_VIEW, text: row.office })
  expect(typed).toContain(row)
  const said = viewText(words, city, view)
  expect(said).toContain(row.office)
  expect(said).toContain(`Eselon ${row.post.eselon}`)
  expect(vacancyTable(shown, { structure: city, on: CITY_DAY, words }, said).name).toContain(
    row.office.replaceAll(',', ''),
  )
  expect(viewText(words, city, WHOLE_VIEW)).toBe('')
})

it('an office of another file filters nothing', () => {
  expect(viewOf(city, { ...FIRST_VIEW, office: 'unit:elsewhere' })).toEqual(FIRST_VIEW)
})

it('the picture of twelve months counts the posts of the view, and is left out where it cannot', () => {
  const posts = postsOfView(city, FIRST_VIEW)
  if (!posts) throw new Error('the first view has posts')
  const last = countOverTime(city, CITY_DAY, 11, CITY_DAY, posts).at(-1)
  expect(last?.count).toBe(viewRows(rows, FIRST_VIEW).length)
  expect(postsOfView(city, { ...FIRST_VIEW, cause: 'pensiun-bup' })).toBeNull()
})

it('finds the Sekretaris of one office among many, the office being no word of the post', () => {
  const sekretaris = rows.find(({ post: { title } }) => title === 'Sekretaris') ?? rows[0]
  if (!sekretaris) throw new Error('no vacant post')
  const { post: wanted, office } = sekretaris
  expect(find(city, `${wanted.title} ${office}`, 40).map(({ id }) => id)).toContain(wanted.id)
  expect(postInCity(city, wanted)).toContain(` · ${office}`)
  expect(postOfOffice(city, wanted)).toBe(`${wanted.title} · ${office}`)
})

it('seventeen Sekretaris are seventeen lines', () => {
  const all = [...city.tables.post.values()].filter(({ title }) => title === 'Sekretaris')
  expect(all.length).toBeGreaterThan(10)
  expect(new Set(all.map((one) => postInCity(city, one))).size).toBe(all.length)
})

it('a view saved by an earlier release keeps what it showed', () => {
  const kept = JSON.stringify({
    current: { category: 'all', groupBy: 'office' },
    named: [{ name: 'JF', view: { category: 'fungsional' } }],
  })
  const store = createSavedViews({ getItem: () => kept, setItem: () => undefined })
  expect(store.get().current).toEqual({ ...WHOLE_VIEW, groupBy: 'office' })
  expect(store.get().named[0]?.view).toEqual({ ...WHOLE_VIEW, family: 'functional' })
  const first = createSavedViews({ getItem: () => null, setItem: () => undefined })
  expect(first.get().current).toEqual(FIRST_VIEW)
})
