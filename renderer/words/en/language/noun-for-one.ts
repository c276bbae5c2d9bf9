/** English nouns that follow a number in sentences of the program, in the form for one. */
const ONE: Readonly<Record<string, string>> = {
  changes: 'change',
  days: 'day',
  findings: 'finding',
  holders: 'holder',
  items: 'item',
  months: 'month',
  officials: 'official',
  people: 'person',
  persons: 'person',
  posts: 'post',
  rows: 'row',
  seats: 'seat',
  sheets: 'sheet',
  units: 'unit',
  warnings: 'warning',
}

/** A value with the noun it counts, and at most one word between. */
const COUNTED = new RegExp(
  `\\{\\{(\\w+)\\}\\}([ \\u00a0](?:[a-z]+ )?)(${Object.keys(ONE).join('|')})\\b`,
  'g',
)

/** An English sentence before its values are put in, with "day" where the value beside it is 1: no "1 days". */
export function inSingular(sentence: string, isOne: (name: string) => boolean): string {
  return sentence.replace(COUNTED, (said, name: string, between: string, noun: string) =>
    isOne(name) ? `{{${name}}}${between}${ONE[noun] ?? noun}` : said,
  )
}
