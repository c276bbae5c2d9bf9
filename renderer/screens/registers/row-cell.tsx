import type { ReactNode } from 'react'

/** A cell of a register: the one that heads its row says so to who listens, and looks like the others. */
export function RowCell(props: {
  readonly heads: boolean
  readonly 'data-keep'?: string | undefined
  readonly 'data-rooms'?: string | undefined
  readonly children: ReactNode
}) {
  const { heads, ...cell } = props
  return heads ? <th scope="row" {...cell} /> : <td {...cell} />
}
