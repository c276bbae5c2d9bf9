import type { FittingType } from '../plan/fitting-type.ts'
import type { PrintDocument } from '../sheet/print-document.ts'

/** A document with the type it could be set in, and how close its rows stand: 0 is usual. */
export type SizedDocument = PrintDocument &
  Omit<FittingType<unknown>, 'laid'> & { readonly closeness: number }
