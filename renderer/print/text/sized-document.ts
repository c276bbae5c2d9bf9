import type { PrintDocument } from '../print-document.ts'
import type { FittingType } from './fitting-type.ts'

/** A document with the type it could be set in. */
export type SizedDocument = PrintDocument & Omit<FittingType<unknown>, 'laid'>
