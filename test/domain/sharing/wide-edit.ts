import {
  appointActing,
  endActing,
  replaceActing,
} from '../../../renderer/domain/acting/acting-edits.ts'
import { freezeRecord, personRecord } from '../../../renderer/domain/records/record-makers.ts'
import {
  RECORD_KINDS,
  type RecordId,
  type RecordKind,
  type StructureRecord,
} from '../../../renderer/domain/records/records.ts'
import { ruleTable } from '../../../renderer/domain/rule-table/effective-rules.ts'
import {
  acceptFinding,
  changeRule,
  resetRule,
  setUnitFact,
  withdrawAcceptance,
} from '../../../renderer/domain/rule-table/rule-edits.ts'
import { registersOf, valueIn, withValue } from '../../../renderer/domain/sharing/register.ts'
import { type Edit, put } from '../../../renderer/domain/structure/edit.ts'
import {
  all,
  childrenOf,
  get,
  postsOf,
  type Structure,
} from '../../../renderer/domain/structure/structure.ts'
import { putRetirementAge } from '../../../renderer/domain/tenure/retirement-age-edits.ts'
import { fillPosts } from '../../../renderer/domain/vacancy/events/fill.ts'
import { leave } from '../../../renderer/domain/vacancy/events/leave.ts'
import {
  headSwornIn,
  putFreeze,
  removeFreeze,
} from '../../../renderer/domain/vacancy/freezes/freeze-edits.ts'
import {
  addHoliday,
  removeHoliday,
} from '../../../renderer/domain/vacancy/freezes/holiday-edits.ts'
import {
  changeCase,
  recordStep,
  removeStep,
  startCase,
} from '../../../renderer/domain/vacancy/road/case-edits.ts'
import { addDays, day } from '../../../renderer/domain/values/calendar-date.ts'
import { ok, refuse } from '../../../renderer/domain/values/result.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { recordAbsence, removeAbsence } from '../../../renderer/domain/verbs/absence-edits.ts'
import { changePerson } from '../../../renderer/domain/verbs/appointment-edits.ts'
import { arrangeUnits } from '../../../renderer/domain/verbs/arrange-units.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { changeSetting } from '../../../renderer/domain/verbs/setting-edits.ts'
import { splitUnit } from '../../../renderer/domain/verbs/split-unit.ts'
import { changeUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import type { Random } from '../../../renderer/samples/random.ts'
import { randomEdit } from '../../make/edit-run.ts'
import { dutyStep } from './duty-step.ts'

/** Whose desk it is: the secretariat's, that of personnel, or one where everything is done. */
export type Side = 'chart' | 'people' | 'any'

const DAY = day('2018-10-04')
const NIP = '198001012005011001'
const OF_SIDE: Readonly<Record<Exclude<Side, 'any'>, ReadonlySet<string>>> = {
  chart: new Set(['unit', 'post', 'branch', 'duty', 'succession', 'setting', 'limit', 'override']),
  people: new Set(['person', 'appointment', 'vacancy', 'step', 'freeze', 'holiday', 'bup']),
}

type Verb = readonly [weight: number, edit: () => Edit]

/** One edit as somebody at that desk might make it; some will be refused. */
export function wideEdit(structure: Structure, random: Random, tag: string, side: Side): Edit {
  const desk: Desk = { structure, random, tag }
  const plain: Verb =
    side === 'any'
      ? [30, () => randomEdit(structure, random, tag)]
      : [20, () => plainEditOf(side, desk)]
  return picked(random, [
    plain,
    [12, () => anyField(desk)],
    ...(side === 'people' ? [] : chartVerbs(desk)),
    ...(side === 'chart' ? [] : peopleVerbs(desk)),
  ])
}

interface Desk {
  readonly structure: Structure
  readonly random: Random
  readonly tag: string
}

function picked(random: Random, verbs: readonly Verb[]): Edit {
  let at = random.between(0, verbs.reduce((sum, [weight]) => sum + weight, 0) - 1)
  for (const [weight, edit] of verbs) {
    at -= weight
    if (at < 0) return edit()
  }
  throw new Error('No verb was picked')
}

/** What everybody does, kept to what that desk writes first. */
function plainEditOf(side: Exclude<Side, 'any'>, { structure, random, tag }: Desk): Edit {
  let edit = randomEdit(structure, random, tag)
  for (let no = 0; no < 12; no++) {
    const made = edit(structure)
    const [id = ''] = made.ok ? Object.keys(made.value) : []
    if (OF_SIDE[side].has(id.slice(0, id.indexOf(':')))) return edit
    edit = randomEdit(structure, random, `${tag}b${no}`)
  }
  return edit
}

/** Often one of the same few, so that people meet. */
function some<K extends RecordKind>({ structure, random }: Desk, kind: K): RecordId<K> {
  const every = all(structure, kind)
  const list = random.chance(0.5) ? every.slice(0, 3) : every
  const fallback = `${kind}:none` as RecordId<K>
  return list.length === 0 ? fallback : (random.pick(list).id as RecordId<K>)
}

const someDay = ({ random }: Desk) => addDays(DAY, random.between(-900, 300))

/** A register of any kind of record gets what another record of the kind holds there. */
function anyField(desk: Desk): Edit {
  const { structure, random } = desk
  const kind = random.pick(RECORD_KINDS)
  const [one, other] = [some(desk, kind), some(desk, kind)].map((id) => get(structure, id))
  const register = random.pick(registersOf(kind))
  return (now) =>
    one && other
      ? ok(put(now, [withValue(one, register, valueIn(other as StructureRecord, register))]))
      : refuse('unit-gone')
}

function chartVerbs(desk: Desk): Verb[] {
  const { structure, random, tag } = desk
  const succession = { on: DAY, basis: null, newId: () => `succession:${tag}` as const }
  const unitId = some(desk, 'unit')
  return [
    [2, () => mergeUnits({ from: [unitId], into: some(desk, 'unit'), ...succession })],
    [
      2,
      () =>
        splitUnit({
          ...succession,
          unitId,
          part: { id: `unit:${tag}`, name: `Belahan ${tag}`, type: 'bidang' },
          head: null,
          postIds: postsOf(structure, unitId)
            .filter((id) => !get(structure, id)?.head)
            .slice(0, 1),
          childIds: childrenOf(structure, unitId).slice(0, 1),
        }),
    ],
    [
      3,
      () =>
        changeSetting(
          random.pick(['officeName', 'headName', 'headNip', 'city']),
          random.chance(0.15) ? '' : `Nilai ${random.between(1, 6)}`,
        ),
    ],
    [
      2,
      () =>
        arrangeUnits(
          [unitId],
          random.pick(['auto', 'hang-both', 'hang-left', 'spread'] as const),
          random.chance(0.5) ? random.between(1, 4) : null,
        ),
    ],
    [2, () => ruleEdit(desk)],
    [
      1,
      () =>
        random.chance(0.7)
          ? acceptFinding(
              { rule: 'span', subjectId: unitId },
              { id: `override:${tag}`, reason: `Sebab ${tag}`, by: null, on: DAY },
            )
          : withdrawAcceptance(some(desk, 'override')),
    ],
    [1, () => setUnitFact('urusan', unitId, random.between(1, 5))],
    [
      3,
      () =>
        changeUnit(unitId, {
          code: `K${random.between(1, 20)}`,
          shortName: `S${random.between(1, 5)}`,
        }),
    ],
    [1, () => abolishUnits([unitId], { ...succession, unitId: some(desk, 'unit') })],
    [3, () => dutyStep(desk, some(desk, 'duty'), some(desk, 'duty'), unitId)],
  ]
}

function ruleEdit({ structure, random }: Desk): Edit {
  const key = random.pick([...ruleTable(structure, DAY).keys()].slice(0, 8))
  if (random.chance(0.3)) return resetRule(key)
  return changeRule(key, {
    enabled: random.chance(0.5),
    article: `Pasal ${random.between(1, 9)}`,
  })
}

function peopleVerbs(desk: Desk): Verb[] {
  const { structure, random, tag } = desk
  const appointmentId = `appointment:${tag}` as const
  const vacancyId = `vacancy:${tag}` as const
  const [personId, postId] = [some(desk, 'person'), some(desk, 'post')]
  const order = { from: DAY, until: null, orderNo: null, orderDate: null }
  const noDecree = { decreeNo: null, decreeDate: null }
  return [
    [4, () => startCase(vacancyId, postId, { since: someDay(desk), cause: 'promosi', note: tag })],
    [
      4,
      () =>
        changeCase(some(desk, 'vacancy'), {
          stage: random.pick(['pertek-bkn', 'seleksi', null] as const),
          candidateId: random.chance(0.5) ? personId : null,
          targetDate: random.chance(0.5) ? someDay(desk) : null,
        }),
    ],
    [
      3,
      () =>
        recordStep(some(desk, 'vacancy'), {
          stepId: `step:${tag}`,
          stage: random.pick(['pertek-bkn', 'seleksi'] as const),
          docNo: `D/${tag}`,
          docDate: someDay(desk),
          doneOn: someDay(desk),
          note: null,
        }),
    ],
    [1, () => removeStep(some(desk, 'step'))],
    [
      4,
      () =>
        leave({
          ...noDecree,
          appointmentId: some(desk, 'appointment'),
          cause: random.pick(['promosi', 'pensiun-bup', 'rotasi'] as const),
          tmt: someDay(desk),
          vacancyId,
        }),
    ],
    [
      5,
      () =>
        fillPosts([
          {
            postId,
            person: random.chance(0.3)
              ? personRecord({ id: `person:${tag}`, name: `Baru ${tag}` })
              : personId,
            appointmentId,
            tmt: someDay(desk),
            decreeNo: `SK ${tag}`,
            decreeDate: null,
            swornOn: null,
            approvalNo: null,
            approvalDate: null,
            vacancyId,
            leavingCause: 'rotasi',
          },
        ]),
    ],
    [
      4,
      () =>
        appointActing({
          ...order,
          appointmentId,
          postId,
          personId,
          role: random.pick(['plt', 'plh'] as const),
          from: someDay(desk),
        }),
    ],
    [2, () => endActing(some(desk, 'appointment'), someDay(desk))],
    [
      1,
      () => {
        const replaced = some(desk, 'appointment')
        const same = get(structure, replaced)?.postId ?? postId
        const acting = { ...order, appointmentId, postId: same, personId, role: 'plt' } as const
        return replaceActing(replaced, acting)
      },
    ],
    [
      3,
      () =>
        changePerson(personId, {
          golongan: random.pick(['III/d', 'IV/a', 'IV/b']),
          nip: random.chance(0.5) ? NIP : null,
          backTitle: random.pick(['S.T.', 'M.Si.', null]),
        }),
    ],
    [
      2,
      () =>
        random.chance(0.7)
          ? recordAbsence({
              id: `absence:${tag}`,
              personId,
              reason: 'lainnya',
              from: someDay(desk),
              until: null,
              letterNo: null,
              letterDate: null,
              note: null,
            })
          : removeAbsence(some(desk, 'absence')),
    ],
    [2, () => freezeEdit(desk)],
    [
      2,
      () =>
        random.chance(0.7)
          ? addHoliday(addDays(DAY, random.between(0, 6)), `Libur ${random.between(1, 2)}`)
          : removeHoliday(some(desk, 'holiday')),
    ],
    [
      1,
      () =>
        putRetirementAge({
          id: `bup:${random.between(1, 3)}`,
          title: 'Arsiparis',
          age: random.pick([58, 60, 65]),
        }),
    ],
  ]
}

function freezeEdit(desk: Desk): Edit {
  const { random, tag } = desk
  if (random.chance(0.25)) return removeFreeze(some(desk, 'freeze'))
  const freeze = freezeRecord({
    id: `freeze:${random.chance(0.5) ? 'pilkada' : tag}`,
    name: `Larangan ${random.between(1, 3)}`,
    from: DAY,
    until: random.chance(0.5) ? addDays(DAY, random.between(1, 300)) : null,
    basis: 'UU',
  })
  return random.chance(0.3) ? headSwornIn(freeze, DAY) : putFreeze(freeze)
}
