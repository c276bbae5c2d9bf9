import { Button, Group } from '@mantine/core'
import { IconPhoto, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { chooseLogo, type PictureTools } from '../../app/files/choose-logo.ts'
import { useSession, useStructure, useWords } from '../../app/session.tsx'
import { hasLogo, type Logo, logoOf } from '../../domain/paper/letterhead-logo.ts'
import { changeLogo } from '../../domain/verbs/setting-edits.ts'
import { useActions, when } from '../commands/use-actions.ts'
import { useAct } from '../hooks/use-act.ts'
import styles from './settings.module.css'

/** Pictures drawn by the page itself, on a canvas nobody sees. */
const pictureTools: PictureTools = {
  async redraw(href, longest) {
    const picture = new Image()
    picture.src = href
    await picture.decode()
    const { naturalWidth: width, naturalHeight: height } = picture
    const vector = href.startsWith('data:image/svg')
    const fit = longest / Math.max(width, height)
    const scale = vector ? fit : Math.min(1, fit)
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(width * scale))
    canvas.height = Math.max(1, Math.round(height * scale))
    const context = canvas.getContext('2d')
    if (!context) throw new Error('No canvas')
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new Error('No picture')
    return new Uint8Array(await blob.arrayBuffer())
  },
}

/** The picture of the letterhead: chosen from a file, shown, taken away. Why a file will not do stands below it. */
export function LogoField() {
  const words = useWords()
  const { desktop } = useSession()
  const act = useAct()
  const structure = useStructure()
  const logo = logoOf(structure)
  const isKept = hasLogo(structure)
  const [wrong, setWrong] = useState<string | null>(null)

  const change = (next: Logo | null) => {
    setWrong(null)
    void act({ code: 'change-setting', params: {} }, changeLogo(next))
  }
  async function choose() {
    const chosen = await desktop.openFiles({
      title: words('settings.logo-choose'),
      filters: [{ name: words('settings.logo-files'), extensions: ['png', 'jpg', 'jpeg', 'svg'] }],
      many: false,
    })
    if (!chosen.ok) return setWrong(chosen.message)
    const [file] = chosen.value
    if (!file) return
    const read = await chooseLogo(file.bytes, pictureTools)
    if (read.ok) change(read.value)
    else setWrong(`${file.name}: ${words.problem(read.problem)}`)
  }

  useActions('settings.logo', {
    'settings.logo-choose': () => void choose(),
    'settings.logo-remove': when(isKept, () => change(null)),
  })
  return (
    <div>
      <div className={styles.label}>{words('settings.logo')}</div>
      <div className={styles.logo}>
        {logo ? (
          <img src={logo.href} alt={words('settings.logo-shown')} />
        ) : (
          <span>{words(isKept ? 'settings.logo-undrawn' : 'settings.logo-none')}</span>
        )}
        <Group gap="var(--space-tight)">
          <Button
            id="setting-logo"
            variant="default"
            leftSection={<IconPhoto size={16} />}
            onClick={() => void choose()}
          >
            {words(isKept ? 'settings.logo-other' : 'settings.logo-choose')}
          </Button>
          {isKept && (
            <Button
              variant="subtle"
              leftSection={<IconTrash size={16} />}
              onClick={() => change(null)}
            >
              {words('settings.logo-remove')}
            </Button>
          )}
        </Group>
      </div>
      {wrong ? (
        <p role="alert" className={styles.wrong}>
          {wrong}
        </p>
      ) : (
        <p>{words('settings.logo-hint')}</p>
      )}
    </div>
  )
}
