import { KINDS } from '../../domain/records/kinds.ts'
import { type Naming, titleOf } from '../../domain/records/record-name.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import type { Words } from '../words.ts'
import { ruleName } from './rule-name.ts'
import { scopeText } from './scope-text.ts'
import { settingName } from './setting-text.ts'

/** What a record is about, also where it has no name of its own: who holds what, what became of what. */
export function recordTitle(words: Words, naming: Naming, record: StructureRecord): string {
  return KINDS[record.kind].title === null
    ? untitled(words, naming, record)
    : titleOf(naming, record)
}

/** The kind of a record and its title: "Hari libur Maulid Nabi"; a setting is called by its own name alone. */
export function recordName(words: Words, naming: Naming, record: StructureRecord): string {
  const title = recordTitle(words, naming, record)
  if (record.kind === 'setting') return title
  return words('value.record', { kind: words(`kind.${record.kind}`), name: title }).trim()
}

/** Kinds whose title is no field and no other record. */
function untitled(words: Words, naming: Naming, record: StructureRecord): string {
  switch (record.kind) {
    case 'setting':
      return settingName(words, naming, record.id)
    case 'limit':
      return [
        ruleName(words, record.rule),
        scopeText(words, record.scope),
        record.tipe && words('value.tipe', { tipe: record.tipe }),
      ]
        .filter(Boolean)
        .join(' · ')
    case 'override':
      return `${ruleName(words, record.rule)}: ${naming(record.subjectId) ?? words('value.gone')}`
    case 'bup':
      return record.title
    case 'step':
      return words(`stage.${record.stage}`)
    case 'branch':
      return naming(record.unitId) ?? words('value.gone')
    default:
      return ''
  }
}
