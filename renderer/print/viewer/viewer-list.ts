import { UNIT_TYPES } from '../../domain/records/form/choices.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { capital, choiceWord } from '../../words/telling/code-word.ts'
import type { Words } from '../../words/words.ts'
import { escaped } from '../marks/svg.ts'
import { staffingText, type ViewedPost, type ViewedUnit } from './viewer-content.ts'
import { ofNames } from './viewer-names.ts'

/** Headings of the units begin here: above stand the title of the file and of its part. */
const FIRST_HEADING = 3
const LAST_HEADING = 6
/** Between what is told of a unit: no line begins with the point. */
const POINT = '\u00a0· '

/**
 * Every unit under a heading of its depth, with its posts as a list. What the table shows stands beside it as `data-`:
 * everything is in the file once.
 */
export function listHtml(
  structure: Structure,
  units: readonly ViewedUnit[],
  on: CalendarDate,
  words: Words,
): string {
  let waiting = false
  const sections = units.map((viewed) => {
    const head = viewed.isWaiting && !waiting ? `<h3>${escaped(words('viewer.waiting'))}</h3>` : ''
    waiting ||= viewed.isWaiting
    return head + sectionHtml(structure, viewed, on, words)
  })
  return sections.join('\n')
}

function sectionHtml(
  structure: Structure,
  { id, no, depth, unit, office, posts, isWaiting }: ViewedUnit,
  on: CalendarDate,
  words: Words,
): string {
  const level = Math.min(FIRST_HEADING + Math.max(0, depth) + (isWaiting ? 1 : 0), LAST_HEADING)
  const name = escaped(unit.name)
  const title = isWaiting ? name : `<a href="#c${no}">${name}</a>`
  const facts = [
    capital(choiceWord(words, UNIT_TYPES, unit.type)),
    unit.code && words('viewer.code', { code: unit.code }),
    !isWaiting && unit.parentId && unit.line === 'koordinasi' && words('line.koordinasi'),
    isWaiting ? unit.unplaced : staffingText(structure, id, on, words),
  ].filter(Boolean)
  const list = posts.map((post) => postHtml(post, words)).join('')
  const data = office && office !== unit.name ? ` data-o="${escaped(office)}"` : ''
  return `<section class="u d${Math.min(depth, 6)}" id="u${no}"${data}><h${level}${ofNames(words.language)}>${title}</h${level}><p>${escaped(facts.join(POINT))}</p>${list === '' ? '' : `<ul>${list}</ul>`}</section>`
}

function postHtml({ post, held, people, state }: ViewedPost, words: Words): string {
  const { title, eselon, kelas, seats } = post
  const data = [
    eselon ? ` data-e="${eselon}"` : '',
    kelas === null ? '' : ` data-c="${kelas}"`,
    ` data-k="${seats}" data-b="${held}"`,
  ].join('')
  const facts = [
    eselon,
    kelas === null ? null : words('viewer.kelas', { kelas }),
    seats === 1 && held <= 1 ? null : `K ${words.whole(seats)} · B ${words.whole(held)}`,
  ].filter(Boolean)
  const rest = facts.length > 0 ? ` · ${escaped(facts.join(' · '))}` : ''
  const lang = ofNames(words.language)
  const names = people.map((text) => `<span${lang}>${escaped(text)}</span>`).join(' ')
  const empty = state === '' ? '' : `<em>${escaped(state)}</em>`
  return `<li${data}><b${lang}>${escaped(title)}</b>${rest} ${names} ${empty}</li>`
}
