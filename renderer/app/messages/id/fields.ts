import { FIELD_WORDS_ID } from '../../../print/words/fields-id.ts'

/** What the fields of records are called. */
export const fields = FIELD_WORDS_ID
