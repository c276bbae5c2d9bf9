import { FIELD_WORDS_EN } from '../../../print/words/fields-en.ts'

/** What the fields of records are called. */
export const fields = FIELD_WORDS_EN
