import { z } from 'zod'
import { recordProblem } from '../domain/records/record-problem.ts'
import type { StructureRecord } from '../domain/records/records.ts'

/** A record, for doors that parse with zod. */
export const recordSchema = z.custom<StructureRecord>(
  (value) => recordProblem(value) === null,
  'not a record',
)
