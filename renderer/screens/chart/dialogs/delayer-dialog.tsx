import { Autocomplete, Radio, Stack } from '@mantine/core'
import { useMemo } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { functionalTitles } from '../../../domain/ranks/functional-titles.ts'
import type { UnitId } from '../../../domain/records/records.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { nameOption } from '../../hooks/named-texts.tsx'
import styles from '../state/chart.module.css'
import { DelayerRow } from './delayer-row.tsx'
import { type DutyHomes, useDelayering } from './use-delayering.ts'

const HOMES: readonly DutyHomes[] = ['above', 'later']

/** Penyetaraan jabatan: which units end, and the functional title each of their heads is given. */
export function DelayerDialog(props: { readonly unitIds: readonly UnitId[]; onClose(): void }) {
  const { unitIds, onClose } = props
  const structure = useStructure()
  const words = useWords()
  const delayering = useDelayering(unitIds)
  const titles = useMemo(() => functionalTitles(structure), [structure])
  const { candidates, ends, titleOf, setTitle, toggle, count, missing } = delayering
  return (
    <FormFrame
      title={words('chart.delayer-title')}
      submit={words('chart.delayer-do', { count })}
      width={720}
      lacks={(count === 0 && words('lacks.line')) || (missing && words('lacks.title'))}
      onClose={onClose}
      onSubmit={delayering.carryOut}
    >
      {candidates.length === 0 ? (
        <p>{words('chart.delayer-none')}</p>
      ) : (
        <>
          <p className={styles.hint}>{words('chart.delayer-what')}</p>
          <Autocomplete
            label={words('chart.delayer-shared')}
            placeholder={words('chart.delayer-hint')}
            data-autofocus
            openOnFocus={false}
            onFocus={(event) => event.currentTarget.select()}
            data={titles}
            lang={OF_NAMES}
            renderOption={nameOption}
            limit={8}
            value={delayering.shared}
            onChange={delayering.setShared}
          />
          <table aria-label={words('chart.delayer-title')} className={styles.delayer}>
            <thead>
              <tr>
                <th scope="col">{words('chart.delayer-unit')}</th>
                <th scope="col">{words('chart.delayer-becomes')}</th>
              </tr>
            </thead>
            <tbody>
              {candidates.map((one) => (
                <DelayerRow
                  key={one.unitId}
                  {...one}
                  chosen={ends(one)}
                  title={one.head ? titleOf(one.head.id) : ''}
                  titles={titles}
                  onToggle={() => toggle(one.unitId)}
                  onTitle={(title) => one.head && setTitle(one.head.id, title)}
                />
              ))}
            </tbody>
          </table>
          {delayering.duties > 0 && (
            <Radio.Group
              label={words('chart.delayer-duties', { count: delayering.duties })}
              description={words('chart.delayer-duties-why')}
              value={delayering.homes}
              onChange={(value) => delayering.setHomes(value as DutyHomes)}
            >
              <Stack gap="var(--space-snug)" mt="xs">
                {HOMES.map((one) => (
                  <Radio key={one} value={one} label={words(`chart.delayer-duties-${one}`)} />
                ))}
              </Stack>
            </Radio.Group>
          )}
        </>
      )}
    </FormFrame>
  )
}
