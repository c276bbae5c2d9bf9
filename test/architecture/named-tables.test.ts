import { type ESTree, parseSync } from 'vite'
import { expect, it } from 'vitest'
import { codeFiles } from './source-files.ts'

type Node = ESTree.Node

const TABLES: ReadonlySet<string> = new Set(['table', 'Table'])
const NAMES: ReadonlySet<string> = new Set(['aria-label', 'aria-labelledby'])

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((one): one is Node => typeof one?.type === 'string')
}

function tagOf(node: Node): string | null {
  if (node.type !== 'JSXElement') return null
  const { name } = node.openingElement
  return name.type === 'JSXIdentifier' ? name.name : null
}

function isNamed(node: Node): boolean {
  if (node.type !== 'JSXElement') return false
  const named = node.openingElement.attributes.some(
    (one) =>
      one.type === 'JSXAttribute' &&
      one.name.type === 'JSXIdentifier' &&
      NAMES.has(one.name.name) &&
      one.value !== null,
  )
  return named || node.children.some((child) => tagOf(child) === 'caption')
}

function unnamed(path: string, text: string): readonly string[] {
  const found: string[] = []
  const look = (node: Node) => {
    if (TABLES.has(tagOf(node) ?? '') && !isNamed(node)) {
      found.push(`${path}: ${text.slice(node.start, node.start + 60)}`)
    }
    for (const child of childrenOf(node)) look(child)
  }
  look(parseSync(path, text).program)
  return found
}

it('every table of the screen says what it lists', () => {
  const screens = codeFiles().filter(({ path }) => /^renderer\/.*\.tsx$/.test(path))
  const tables = screens.filter(({ text }) => /<[tT]able\b/.test(text))
  expect(tables.length).toBeGreaterThan(20)
  expect(tables.flatMap(({ path, text }) => unnamed(path, text))).toEqual([])
  expect(unnamed('a.tsx', '<table><tbody /></table>')).toHaveLength(1)
})
