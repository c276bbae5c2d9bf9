import { FIELD_WORDS_ID } from './paper-fields.ts'

/** What the fields of records are called. */
export const fields = FIELD_WORDS_ID
