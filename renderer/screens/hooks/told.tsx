import { OF_NAMES } from '../../domain/values/language.ts'
import { spansOf } from '../../words/named.ts'

/** A sentence in which names are read out in their own language. */
export function Told(props: {
  readonly text: string
  /** What is no sentence in it is a name. */
  readonly ofNames?: boolean | undefined
}) {
  return spansOf(props.text, props.ofNames).map((span, at) =>
    span.isName ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a sentence have no other place
      <span key={at} lang={OF_NAMES}>
        {span.text}
      </span>
    ) : (
      span.text
    ),
  )
}
