import type { PaperSigner } from '../../domain/paper/paper-text.ts'
import { spacedNip } from '../../words/figures/format.ts'
import type { ProposalPaper } from './proposal-paper.ts'

const KEYS = ['signer1', 'signer2', 'signer3', 'signer4', 'signer5'] as const

/** The posts that initial, in order, as the settings name them; empty ones are left out. */
export function initialsOf({ setting }: Pick<ProposalPaper, 'setting'>): string[] {
  const head = setting('headTitle')
  return KEYS.map((key) => setting(key)).filter((title) => title !== '' && title !== head)
}

/** All who sign: those who initial, and at the end the head of the government. */
export function chainOf(paper: ProposalPaper): PaperSigner[] {
  const { setting } = paper
  const head = setting('headTitle')
  const initials = initialsOf(paper).map((title): PaperSigner => {
    return { over: '', title, name: '', under: '' }
  })
  return head === ''
    ? initials
    : [
        ...initials,
        { over: '', title: head, name: setting('headName'), under: signerUnder(setting) },
      ]
}

/** What stands below the name of who signs: rank and NIP, where the settings have them (a Bupati has neither). */
export function signerUnder(setting: (key: string) => string): string {
  const nip = setting('headNip')
  const parts = [setting('headRank'), nip === '' ? '' : `NIP ${spacedNip(nip.replace(/\s/g, ''))}`]
  return parts.filter(Boolean).join(' · ')
}
