import { z } from 'zod'
import {
  LOCKS,
  POLICY_THEMES,
  type Policy,
  policyForm,
  ROW_NAMES,
  type RowTable,
} from '../../../electron/policy/policy-form.ts'
import { columnsOf, POLICY_KEY } from '../../../electron/policy/registry-form.ts'
import { LANGUAGES, type Language } from '../../domain/values/language.ts'
import { mannerOf } from '../../words/figures/spoken.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import { KOP_SETTINGS, type KopKey } from './policy-letterhead.ts'
import { KEY_COMMAND, POLICY_COMMAND, THEME_OF } from './policy-told.ts'

type Key = Exclude<keyof Policy, '$schema' | 'terkunci'>

/** One field of an editor for group policy, and the value of the registry it writes. */
type Element =
  | { readonly kind: 'text'; readonly id: string; readonly below: string; readonly name: string }
  | { readonly kind: 'enum'; readonly id: string; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly id: RowTable }

/** What there is to set, key by key of the form. */
const KEYS = Object.keys(policyForm.shape).filter(
  (key): key is Key => key !== '$schema' && key !== 'terkunci',
)

const CULTURES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-US' }
const SPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions'
const KEY = POLICY_KEY.replace(/^HKLM\\/, '')

/** Templates for group policy, made from the form of a policy: the definitions, and their texts in each language. */
export function admxFiles(): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: 'bagan-sotk.admx', text: definitions() },
    ...LANGUAGES.map((language) => ({
      path: `${CULTURES[language]}/bagan-sotk.adml`,
      text: resources(wordsIn(language)),
    })),
  ]
}

function elementsOf(key: Key): readonly Element[] {
  const form: z.ZodType = policyForm.shape[key].unwrap()
  if (form instanceof z.ZodEnum)
    return [{ kind: 'enum', id: key, values: form.options.map(String) }]
  if (form instanceof z.ZodArray) return [{ kind: 'list', id: key as RowTable }]
  if (form instanceof z.ZodObject) {
    return Object.keys(form.shape).map((name) => ({
      ...({ kind: 'text', id: `${key}_${name}`, below: `\\${key}`, name } as const),
    }))
  }
  return [{ kind: 'text', id: key, below: '', name: key }]
}

function isLockable(key: Key): boolean {
  return LOCKS.some((lock) => lock === key)
}

function definitions(): string {
  return xml([
    `<policyDefinitions revision="1.0" schemaVersion="1.0" xmlns="${SPACE}">`,
    '  <policyNamespaces>',
    '    <target prefix="bagan" namespace="BaganSotk.Policies" />',
    '  </policyNamespaces>',
    '  <resources minRequiredRevision="1.0" fallbackCulture="en-us" />',
    '  <supportedOn>',
    '    <definitions>',
    '      <definition name="supported" displayName="$(string.supported)" />',
    '    </definitions>',
    '  </supportedOn>',
    '  <categories>',
    '    <category name="bagan" displayName="$(string.bagan)" />',
    '  </categories>',
    '  <policies>',
    ...KEYS.flatMap(definition).map((line) => `    ${line}`),
    '  </policies>',
    '</policyDefinitions>',
  ])
}

function definition(key: Key): readonly string[] {
  const texts = `displayName="$(string.${key})" explainText="$(string.${key}_help)"`
  return [
    `<policy name="${key}" class="Machine" ${texts} presentation="$(presentation.${key})" key="${escaped(KEY)}">`,
    '  <parentCategory ref="bagan" />',
    '  <supportedOn ref="supported" />',
    '  <elements>',
    ...elementsOf(key)
      .flatMap(elementLines)
      .map((line) => `    ${line}`),
    ...(isLockable(key) ? lockLines(key).map((line) => `    ${line}`) : []),
    '  </elements>',
    '</policy>',
  ]
}

function elementLines(element: Element): readonly string[] {
  const { id } = element
  switch (element.kind) {
    case 'text':
      return [
        `<text id="${id}" key="${escaped(KEY + element.below)}" valueName="${element.name}" maxLength="1000" />`,
      ]
    case 'enum':
      return [
        `<enum id="${id}" valueName="${id}" required="true">`,
        ...element.values.map(
          (value) =>
            `  <item displayName="$(string.${id}_${value})"><value><string>${value}</string></value></item>`,
        ),
        '</enum>',
      ]
    case 'list':
      return [`<list id="${id}" key="${escaped(`${KEY}\\${id}`)}" explicitValue="true" />`]
  }
}

function lockLines(key: Key): readonly string[] {
  return [
    `<boolean id="${key}_lock" key="${escaped(`${KEY}\\terkunci`)}" valueName="${key}">`,
    '  <trueValue><decimal value="1" /></trueValue>',
    '  <falseValue><decimal value="0" /></falseValue>',
    '</boolean>',
  ]
}

function resources(words: Words): string {
  const strings = [
    ['bagan', 'Bagan SOTK'],
    ['supported', words('admx.supported')],
    ...KEYS.flatMap((key) => [
      [key, capital(words(`policy.key-${key}`))],
      [`${key}_help`, helpOf(words, key)],
      ...elementsOf(key).flatMap((element) =>
        element.kind === 'enum'
          ? element.values.map((value) => [`${key}_${value}`, choiceOf(words, value)])
          : [],
      ),
    ]),
  ]
  return xml([
    `<policyDefinitionResources revision="1.0" schemaVersion="1.0" xmlns="${SPACE}">`,
    '  <displayName>Bagan SOTK</displayName>',
    '  <description>Bagan SOTK</description>',
    '  <resources>',
    '    <stringTable>',
    ...strings.map(([id, text = '']) => `      <string id="${id}">${escaped(text)}</string>`),
    '    </stringTable>',
    '    <presentationTable>',
    ...KEYS.flatMap((key) => presentation(words, key)).map((line) => `      ${line}`),
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
  ])
}

function presentation(words: Words, key: Key): readonly string[] {
  const lock = `  <checkBox refId="${key}_lock">${escaped(words('admx.lock'))}</checkBox>`
  return [
    `<presentation id="${key}">`,
    ...elementsOf(key).map((element) => `  ${shown(words, key, element)}`),
    ...(isLockable(key) ? [lock] : []),
    '</presentation>',
  ]
}

function shown(words: Words, key: Key, element: Element): string {
  const label = escaped(labelOf(words, key, element))
  switch (element.kind) {
    case 'text':
      return `<textBox refId="${element.id}"><label>${label}</label></textBox>`
    case 'enum':
      return `<dropdownList refId="${element.id}" noSort="true">${label}</dropdownList>`
    case 'list':
      return `<listBox refId="${element.id}">${label}</listBox>`
  }
}

function labelOf(words: Words, key: Key, element: Element): string {
  if (key === 'kop' && element.kind === 'text') {
    return words(`settings.${KOP_SETTINGS[element.name as KopKey]}`)
  }
  return capital(words(`policy.key-${key}`))
}

function helpOf(words: Words, key: Key): string {
  const columns = isTable(key) ? columnsOf(key).map(({ name }) => name) : []
  return words(`admx.help-${key}`, {
    columns: columns.join(' | '),
    rules: POLICY_COMMAND,
    keys: KEY_COMMAND,
  })
}

function isTable(key: Key): key is RowTable {
  return Object.hasOwn(ROW_NAMES, key)
}

function choiceOf(words: Words, value: string): string {
  const language = LANGUAGES.find((one) => one === value)
  if (language) return mannerOf(language).name
  const theme = POLICY_THEMES.find((one) => one === value)
  return theme ? words(`shell.${THEME_OF[theme]}`) : value
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function xml(lines: readonly string[]): string {
  return `${['<?xml version="1.0" encoding="utf-8"?>', ...lines].join('\r\n')}\r\n`
}
