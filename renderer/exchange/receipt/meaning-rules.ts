import type { Meaning } from '../tables/meanings.ts'
import { isTitleAndHolder, splitHolder } from '../tables/title-and-holder.ts'
import { acting, holder, nip } from './holder-rules.ts'
import {
  aboveName,
  codeAnd,
  id,
  manager,
  parent,
  rowNumber,
  title,
  unitName,
} from './name-rules.ts'
import * as value from './value-rules.ts'
import type { Rule } from './verdict.ts'

/** A post, and below it in the same cell who holds it. */
const titleAndHolder: Rule = (cell) => {
  const whole = title(cell)
  if (whole !== null || !isTitleAndHolder(cell.heading)) return whole
  const apart = splitHolder(cell.text)
  const told = title({ ...cell, text: apart.title })
  if (told === null || apart.holder === '') return told
  return holder({ ...cell, text: apart.holder }) === null ? null : told
}

/** How each meaning is looked for among the records; a new meaning wants its rule here. */
export const MEANING_RULES: Readonly<Record<Exclude<Meaning, 'ignored'>, Rule>> = {
  id,
  parent,
  code: id,
  unit: unitName,
  codeUnit: codeAnd(unitName),
  codeTitle: codeAnd(title),
  above: aboveName,
  level1: aboveName,
  level2: aboveName,
  level3: aboveName,
  level4: aboveName,
  level5: aboveName,
  level6: unitName,
  title: titleAndHolder,
  category: value.category,
  eselon: value.eselon,
  kelas: value.kelas,
  seats: value.seats,
  filled: value.filled,
  difference: value.difference,
  holder,
  acting,
  nip,
  frontTitle: value.frontTitle,
  backTitle: value.backTitle,
  birthDate: value.birthDate,
  sex: value.sex,
  golongan: value.golongan,
  status: value.status,
  golonganSince: value.golonganSince,
  education: value.told('education'),
  training: value.told('training'),
  certificates: value.told('certificates'),
  discipline: value.told('discipline'),
  contractFrom: value.contractFrom,
  contractUntil: value.contractUntil,
  since: value.since,
  until: value.until,
  decreeNo: value.decreeNo,
  decreeDate: value.decreeDate,
  swornOn: value.swornOn,
  manager,
  vacantSince: value.vacantSince,
  vacancyCause: value.vacancyCause,
  vacancyStage: value.vacancyStage,
  targetDate: value.targetDate,
  note: value.note,
  number: rowNumber,
}
