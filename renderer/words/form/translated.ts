/**
 * A topic in another language: the same keys as the Indonesian, none missing and none more. A key with `_one` behind it
 * is the sentence for a `count` of one; Indonesian has one form for all numbers.
 */
export type Translated<Topic> = Readonly<
  Record<keyof Topic, string> & Partial<Record<`${keyof Topic & string}_one`, string>>
>
