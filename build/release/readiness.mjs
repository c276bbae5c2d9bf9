// Whether a release may be made of what is here, and what it still lacks.
import { spawnSync } from 'node:child_process'
import { ROOT } from '../folders.mjs'
import { officialVersion } from '../runtime/official-electron.mjs'
import { changesOf } from './changelog.mjs'
import { publicKeys } from './keys.mjs'
import { maintainer, ownPackage } from './moment.mjs'

/** So many changed files are named. */
const NAMED = 5

/**
 * @param {string} version
 * @param {string} [root] the folder of the sources
 * @returns {string | null} why no release is made, and what to do; null where one may be
 */
export function whyNotRelease(version, root = ROOT) {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0)
    return 'A release is made from a checkout, so that it can be told of which: git finds none here.'
  const changed = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(3))
  if (changed.length > 0) {
    const rest = changed.length > NAMED ? ` and ${changed.length - NAMED} more` : ''
    return `A release is made from a clean tree; changed here: ${changed.slice(0, NAMED).join(', ')}${rest}. Commit it or put it aside (git stash --include-untracked), then type npm run release again.`
  }
  if (changesOf(version) === null) {
    return `renderer/words/changelog.json does not tell of version ${version}: add its day and what it brings, in both languages, and commit it.`
  }
  return null
}

/**
 * What whoever releases has to bring; none of it can be made here.
 * @param {{ official: boolean, version: string, key: string | null }} made the runtime it carries, the key it was signed with
 * @param {{ env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform, own?: import('./moment.mjs').Package, keys?: string }} [here]
 * @returns {readonly string[]}
 */
export function missing(made, here = {}) {
  const { env = process.env, platform = process.platform, own = ownPackage() } = here
  const { keys = publicKeys() } = here
  const hasCertificate = Boolean(env.CSC_LINK || env.WIN_CSC_LINK)
  /** @type {readonly (readonly [boolean, string])[]} */
  const lacks = [
    [
      !made.official,
      `the official Electron ${officialVersion()} (npx install-electron, where its download can be reached): this one carries ${made.version} and is for trying only`,
    ],
    [
      platform === 'linux' && !made.official,
      'AppImage: it is made with the official Electron and tools from GitHub',
    ],
    [
      platform !== 'linux' && !hasCertificate,
      'a certificate to sign with (CSC_LINK, CSC_KEY_PASSWORD): the system warns at the first start',
    ],
    [
      keys === '',
      'a pair of keys for updates (node build/release/keys.mjs FILE): without one the program looks for none',
    ],
    [made.key === null, 'the signed manifest of updates (npm run release -- --key FILE)'],
    [!own.homepage, 'the page that tells about the program (homepage in package.json)'],
    [
      !maintainer(own).isNamed,
      'an address of whoever answers for the packages (author in package.json: "Name <address>")',
    ],
    [true, 'a signature of whoever releases: gpg --detach-sign --armor out/package/SHA256SUMS'],
    [
      true,
      `packages of the other systems: npm run release there (here: ${platform}); the MSI for group policy: npm run package -- --win msi --release on Linux, with wixl`,
    ],
  ]
  return lacks.flatMap(([is, sentence]) => (is ? [sentence] : []))
}
