import { type ESTree, parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { codeFiles } from './source-files.ts'

/** A file without any of them need not be read closely. */
const ASKS = /\b(today|civilToday|isoNow|get|getState|Date)\(\)/
const DRAWS = /^renderer\/(app|parts|screens)\/.*\.tsx?$/
/** A component or a hook. */
const DRAWN = /^(use)?[A-Z]/
/** What tells of this moment only. */
const OF_NOW = /^(today|civilToday|isoNow|get|getState)$/
/** What they are given runs at once. */
const AT_ONCE = /^(useMemo|map|flatMap|filter|find|findIndex|some|every|sort|forEach|reduce)$/

type Node = ESTree.Node

/** Functions by the name they bear where they are declared, with what they are. */
function nameOf(node: Node, parent: Node | null): string | null {
  if (node.type === 'FunctionDeclaration') return node.id?.name ?? null
  const isKept = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
  return isKept && parent.id.type === 'Identifier' ? parent.id.name : null
}

function isFunction(node: Node): boolean {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  )
}

/** The last name of what is called: `get` of `store.get()`. */
function calledName(node: Node): string | null {
  if (node.type !== 'CallExpression') return null
  const { callee } = node
  if (callee.type === 'Identifier') return callee.name
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return null
  return callee.property.name
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flat()
    .filter((one): one is Node => typeof one?.type === 'string')
}

/** What is asked of this moment while something is drawn. */
function askedOfNow(path: string, text: string): readonly string[] {
  const found: string[] = []
  const look = (node: Node, parent: Node | null, drawing: boolean) => {
    const draws = isFunction(node)
      ? DRAWN.test(nameOf(node, parent) ?? '') ||
        (drawing && parent !== null && AT_ONCE.test(calledName(parent) ?? ''))
      : drawing
    if (draws && isOfNow(node)) {
      found.push(`${path}: ${text.slice(node.start, node.end)}`)
    }
    for (const child of childrenOf(node)) look(child, node, draws)
  }
  look(parseSync(path, text).program, null, false)
  return found
}

function isOfNow(node: Node): boolean {
  if (node.type === 'CallExpression') {
    return node.arguments.length === 0 && OF_NOW.test(calledName(node) ?? '')
  }
  if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier') return false
  return node.callee.name === 'Date' && node.arguments.length === 0
}

describe('what is drawn', () => {
  it('finds what it looks for', () => {
    const text = `
      function Row() {
        const { store, today } = useSession()
        const list = useMemo(() => store.get().list, [store])
        const run = () => store.get()
        return <i onClick={() => today()}>{list.map(() => today())}{new Date().getDay()}</i>
      }`
    expect(askedOfNow('row.tsx', text)).toEqual([
      'row.tsx: store.get()',
      'row.tsx: today()',
      'row.tsx: new Date()',
    ])
  })

  it('hears of what it reads: nothing drawn asks a clock or a store what is true just now', () => {
    const files = codeFiles().filter(({ path }) => DRAWS.test(path))
    expect(files.length).toBeGreaterThan(300)
    const asking = files.filter(({ text }) => ASKS.test(text))
    expect(asking.flatMap(({ path, text }) => askedOfNow(path, text))).toEqual([])
  })
})
