import { Button, Group } from '@mantine/core'
import type { SmallerPicture } from '../../../app/files/attach-files.ts'
import { useWords } from '../../../app/session.tsx'
import { sizeText } from '../../../words/figures/size-text.ts'
import { PageLink } from '../../help/page-link.tsx'
import { Told } from '../../hooks/told.tsx'
import styles from './attachments.module.css'
import type { AttachingActs, AttachingNow } from './use-attaching.ts'

/** Which file is read just now, what was refused, and pictures that were made smaller and wait for an answer. */
export function AttachingTold(props: { readonly now: AttachingNow; readonly acts: AttachingActs }) {
  const { now, acts } = props
  const { busy, refused, smaller } = now
  const words = useWords()
  return (
    <>
      {busy && (
        <div role="status" className={styles.busy}>
          {words('attachments.busy', { ...busy })}
        </div>
      )}
      {refused.length > 0 && (
        <div role="alert" className={styles.refused}>
          {refused.map((text) => (
            <p key={text}>
              <Told text={text} />
            </p>
          ))}
          <Group gap="xs">
            <Button size="compact-xs" variant="default" onClick={acts.forget}>
              {words('attachments.refused-seen')}
            </Button>
            <PageLink id="scans" />
          </Group>
        </div>
      )}
      {smaller.map((one) => (
        <Offered key={`${one.from} ${one.was.bytes}`} picture={one} acts={acts} />
      ))}
    </>
  )
}

function Offered(props: { readonly picture: SmallerPicture; readonly acts: AttachingActs }) {
  const { picture, acts } = props
  const { file, from, was, becomes } = picture
  const words = useWords()
  const pixels = (size: { width: number; height: number }) => `${size.width} × ${size.height}`
  const told = {
    name: from,
    ...{ was: sizeText(was.bytes), wasPixels: pixels(was) },
    ...{ size: sizeText(file.bytes.length), pixels: pixels(becomes) },
  }
  return (
    <div role="alert" className={styles.offered}>
      <p>{words('attachments.smaller', told)}</p>
      <Group gap="xs">
        <Button size="compact-xs" onClick={() => acts.answer(picture, true)}>
          {words('attachments.smaller-keep')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => acts.answer(picture, false)}>
          {words('attachments.smaller-leave')}
        </Button>
      </Group>
    </div>
  )
}
