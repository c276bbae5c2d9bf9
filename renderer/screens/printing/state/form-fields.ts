/** Ids of the fields a problem may lead to. */
export const FORM_FIELDS = { type: 'print-min-type', paper: 'print-paper' } as const
