import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useWords } from '../../app/session.tsx'

interface Props {
  readonly children: ReactNode
}

/** Keeps a mistake in one part from taking the whole program down. */
export class Guarded extends Component<Props, { readonly broken: Error | null }> {
  override readonly state: { readonly broken: Error | null } = { broken: null }

  static getDerivedStateFromError(broken: Error) {
    return { broken }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <Broken message={this.state.broken.message} onAgain={() => this.setState({ broken: null })} />
    )
  }
}

function Broken(props: { readonly message: string; onAgain(): void }) {
  const words = useWords()
  return (
    <div role="alert" style={{ padding: 24 }}>
      <p>{words('shell.broken')}</p>
      <p style={{ color: 'var(--ink-muted)' }}>{props.message}</p>
      <Button onClick={props.onAgain}>{words('shell.broken-again')}</Button>
    </div>
  )
}
