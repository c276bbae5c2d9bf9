import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { useSession, useWords } from '../../app/session.tsx'
import { type Proposal, versionInWork } from '../../domain/proposal/proposal.ts'
import { ok, refuse } from '../../domain/values/result.ts'
import { ScreenHead } from '../../parts/screen-head.tsx'
import { longDate } from '../../words/figures/long-date.ts'
import { eachOf, useActions } from '../commands/use-actions.ts'
import { NamesIn } from '../hooks/named-texts.tsx'
import { DetailsForm } from './details-form.tsx'
import { ProposalAlert } from './proposal-alert.tsx'
import { SheetsMenu } from './sheets-menu.tsx'
import { BackToList } from './state/back-to-list.tsx'
import { StatusMark } from './state/status-mark.tsx'
import { type Sides, useStep } from './state/use-proposals.ts'
import { WaitsUntil } from './state/waits-until.tsx'
import { useProposalActions } from './use-proposal-actions.ts'

/** Between the parts of a date, which stay on one line. */
const NO_BREAK = '\u00a0'

/** Name and standing of a proposal, and the one next thing to do with it. */
export function ProposalHead({ sides }: { readonly sides: Sides }) {
  const { proposal } = sides
  const { view: screens } = useSession()
  const words = useWords()
  const { main, second, more } = useProposalActions(proposal)
  const [describing, setDescribing] = useState(false)
  const looks = proposal.status === 'draf' ? null : 'proposal.look-on-chart'
  const look = () => screens.set({ proposalId: proposal.id, screen: 'bagan' })
  const steps = [main, sides.acts.length > 0 ? second : null, ...more].filter((one) => one !== null)
  useActions('proposal.steps', {
    ...eachOf(
      'step:',
      steps.map(({ label }) => label),
      (step) => steps.find(({ label }) => label === step)?.run(),
    ),
    ...(looks ? { [`step:${looks}` as const]: { may: true, run: look } } : {}),
  })
  return (
    <>
      <ScreenHead
        before={<BackToList />}
        title={
          <>
            {proposal.name}
            <span className="visually-hidden">, </span> <StatusMark status={proposal.status} />{' '}
            <WaitsUntil proposal={proposal} />
          </>
        }
        lead={
          <p>
            <NamesIn
              text={[
                words('proposal.version-of', { version: versionInWork(proposal) }),
                `${words(`basis.${proposal.basisKind}`)} ${proposal.basis}`.trim(),
                proposal.author,
                longDate(proposal.date, words.language).replaceAll(' ', NO_BREAK),
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          </p>
        }
      >
        {sides.acts.length > 0 && <SheetsMenu proposalId={proposal.id} />}
        {looks && (
          <Button variant="default" onClick={look}>
            {words(looks)}
          </Button>
        )}
        {(more.length > 0 || proposal.status === 'draf') && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" rightSection={<IconDots size={14} />}>
                {words('proposal.more')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {proposal.status === 'draf' && (
                <Menu.Item onClick={() => setDescribing(true)}>
                  {words('proposal.details')}
                </Menu.Item>
              )}
              {more.map(({ label, run }) => (
                <Menu.Item key={label} onClick={run}>
                  {words(label)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        {second && sides.acts.length > 0 && (
          <Button variant="default" onClick={second.run}>
            {words(second.label)}
          </Button>
        )}
        {main && <Button onClick={main.run}>{words(main.label)}</Button>}
      </ScreenHead>
      <ProposalAlert sides={sides} />
      {describing && <ChangeDetailsForm proposal={proposal} close={() => setDescribing(false)} />}
    </>
  )
}

/** Mends the name, basis, author or date of a draft. */
function ChangeDetailsForm(props: { readonly proposal: Proposal; close(): void }) {
  const { proposal, close } = props
  const words = useWords()
  const step = useStep(proposal.id)
  const { name, basisKind, basis, author, date } = proposal
  return (
    <DetailsForm
      title={words('proposal.details')}
      submit={words('proposal.details-keep')}
      given={{ name, basisKind, basis, author, date }}
      onSubmit={async (details) => {
        const label = { code: 'proposal-details', params: { name: details.name } } as const
        const done = await step(label, (one) =>
          one.status === 'draf'
            ? ok({ ...one, ...details })
            : refuse('proposal-not-draft', { name: one.name }),
        )
        if (done) close()
      }}
      close={close}
    />
  )
}
