import { Button, Group } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useWords } from '../../app/session.tsx'
import { hearUnexpected, showReport } from '../../app/unexpected/unexpected.ts'
import styles from './unexpected.module.css'

interface Props {
  readonly children: ReactNode
  /** What stands above the sentence where a whole screen broke. */
  readonly heading?: string
  /** What takes the place of a part that broke; without it a sentence and a way to load it again. */
  readonly instead?: ReactNode
}

/** Keeps a mistake in one part from taking the whole program down: it is noted, and said in the place of that part. */
export class Guarded extends Component<Props, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch(error: unknown) {
    hearUnexpected('screen', error, null)
  }

  override render() {
    const { children, instead, heading } = this.props
    if (!this.state.isBroken) return children
    if (instead !== undefined) return instead
    return <Broken heading={heading} onAgain={() => this.setState({ isBroken: false })} />
  }
}

function Broken(props: { readonly heading: string | undefined; onAgain(): void }) {
  const { heading, onAgain } = props
  const words = useWords()
  return (
    <div role="alert" className={styles.broken}>
      {heading && <h1>{heading}</h1>}
      <p>{words('unexpected.part')}</p>
      <Group gap="xs">
        <Button onClick={onAgain}>{words('unexpected.part-again')}</Button>
        <Button variant="default" onClick={() => showReport(true)}>
          {words('report.open')}
        </Button>
      </Group>
    </div>
  )
}
