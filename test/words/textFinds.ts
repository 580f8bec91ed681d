// Reads a source file for what a user would see and no translator would: texts in the code, and words said too early.
import { parseSync } from 'vite'

/** `line`: from 1. `text`: as it stands in the code, without its quotes. */
export type Find = { readonly path: string; readonly line: number; readonly what: string; readonly text: string }

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>

/** Where a user reads or hears what is written. */
const spokenAttributes = /^(?:title|alt|placeholder|label|hint|aria-(?:label|description|roledescription|valuetext))$/
/** Where it is for machines. */
const silentAttributes =
  /^(?:className|id|key|name|type|role|href|src|rel|target|htmlFor|lang|dir|data-.*|aria-.*|d|viewBox|style|form|autoComplete|inputMode|enterKeyHint|accept|transform)$/
const silentProperties = /^(?:className|id|key|accelerator|event|channel|selector)$/

/** Calls that take their texts to machines or into reports, by the name of what is called, and of what it belongs to. */
const silentCalls =
  /^(?:(?:log|console)\.\w+|\w+\.log\.\w+|(?:\w+\.)*(?:querySelector(?:All)?|closest|matches|getElementById|addEventListener|removeEventListener|getAttribute|setAttribute|toggleAttribute|removeAttribute|startsWith|endsWith|includes|indexOf|split|setHeader|set|get|has|localeCompare|registerURLScheme|replace|replaceAll|test|getPropertyValue|setProperty)|require|Symbol|Symbol\.for|TypeError|RegExp)$/
const sayings = /^(?:say|sayInPieces|sayList|sayPercent|sayNumber|locale|sayOrdinal)$/

/** What calls the function that it is given. */
const atOnce = /\.(?:map|flatMap|filter|forEach|find|some|every|reduce|toSorted|sort|from)$/

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'MethodDefinition'])

/** Two words with a blank between them, or a word that begins with a capital and goes on. `filled` stands for what is filled in. */
const filled = '\u25a1'
const isLanguage = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  (/[\p{L}\p{N}\u25a1’]+[,.:;!?…]? +[\p{L}\u25a1]/u.test(text) ||
    /(?:^|[^\p{L}\p{N}\u25a1.-])\p{Lu}\p{Ll}+(?![\p{Lu}\p{L}\p{N}-])/u.test(text))

export function textFinds(path: string, code: string): readonly Find[] {
  const { program, errors } = parseSync(path, code)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const finds: Find[] = []
  const lineOf = (at: number) => code.slice(0, at).split('\n').length
  const find = (node: Node, what: string, text: string) =>
    void finds.push({ path, line: lineOf(node.start), what, text: text.trim() })

  /** `spoken`: what is found there is read by users, whatever it looks like. `inside`: of a function. */
  const walk = (node: Node, spoken: boolean, inside: boolean): void => {
    const each = (value: unknown, isSpoken = spoken, isInside = inside): void => {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, isSpoken, isInside)
    }
    const rest = (...but: readonly string[]): void => {
      for (const [key, value] of Object.entries(node)) if (!but.includes(key)) each(value)
    }
    if (node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull|Instantiation|TypeAssertion)/.test(node.type)) return
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
        return
      case 'ExportNamedDeclaration':
        return each(node['declaration'])
      case 'ExpressionStatement':
        return typeof node['directive'] === 'string' ? undefined : rest()
      case 'JSXText': {
        const text = String(node['value'])
        return /\p{L}/u.test(text) ? find(node, 'text', text) : undefined
      }
      case 'JSXAttribute': {
        const name = nameOf(node['name'])
        if (spokenAttributes.test(name)) return each(node['value'], true)
        return silentAttributes.test(name) ? callsIn(node['value'], inside) : each(node['value'], false)
      }
      case 'JSXElement':
        if (!inside && nameOf((node['openingElement'] as Node)['name']) === 'Phrase')
          find(node, 'said too early', 'Phrase')
        return rest()
      case 'NewExpression':
        return nameOf(node['callee']).endsWith('Error') ? undefined : rest()
      case 'CallExpression': {
        const called = nameOf(node['callee'])
        if (sayings.test(called)) {
          if (!inside) find(node, 'said too early', called)
          // The key; what is filled in may be text.
          const [, ...given] = node['arguments'] as readonly Node[]
          return each(called === 'say' ? given : node['arguments'])
        }
        // Called at once, so that it is said when the module is read.
        if (!inside && atOnce.test(called)) {
          const given = node['arguments'] as readonly Node[]
          return each(
            [
              node['callee'],
              given.flatMap((one) => (functions.has(one.type) ? [one['params'], one['body']] : one)),
            ].flat(3),
          )
        }
        return silentCalls.test(called) ? callsIn([node['callee'], node['arguments']], inside) : rest()
      }
      case 'Property':
        if (node['computed'] === true) each(node['key'], false)
        return silentProperties.test(nameOf(node['key'])) ? callsIn(node['value'], inside) : each(node['value'])
      case 'PropertyDefinition':
        return each(node['value'])
      case 'MemberExpression':
        return each(node['object'])
      case 'SwitchCase':
        return each(node['consequent'])
      case 'BinaryExpression':
        // What is compared with is not shown.
        return ['===', '!==', 'in'].includes(String(node['operator']))
          ? callsIn([node['left'], node['right']], inside)
          : rest()
      case 'Literal': {
        const { value } = node
        if (typeof value === 'string' && (spoken ? /\p{L}/u.test(value) : isLanguage(value)))
          find(node, 'string', value)
        return
      }
      case 'TemplateLiteral': {
        const quasis = node['quasis'] as readonly { readonly value: { readonly cooked: string } }[]
        const text = quasis.map(({ value }) => value.cooked).join(filled)
        if (spoken ? /\p{L}{2}/u.test(text) : isLanguage(text)) find(node, 'string', text)
        return each(node['expressions'])
      }
      case 'TaggedTemplateExpression':
        return each((node['quasi'] as Node)['expressions'])
      default:
        return functions.has(node.type) ? each(Object.values(node), spoken, true) : rest()
    }
  }
  /** Functions that are called in a place where texts are silent: what they are given may be shown all the same. */
  const callsIn = (value: unknown, inside: boolean): void => {
    for (const child of Array.isArray(value) ? value.flat() : [value]) {
      if (!isNode(child)) continue
      if (functions.has(child.type) || child.type === 'CallExpression') walk(child, false, inside)
      else if (child.type !== 'Literal' && child.type !== 'TemplateLiteral')
        for (const inner of Object.values(child)) callsIn(inner, inside)
    }
  }
  walk(program as unknown as Node, false, false)
  return finds
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { readonly type?: unknown }).type === 'string'

/** `a.b.c` for what is called or named; `_` for what has no name. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return '_'
  if (value.type === 'MemberExpression') return `${nameOf(value['object'])}.${nameOf(value['property'])}`
  if (value.type === 'ChainExpression') return nameOf(value['expression'])
  if (value.type === 'ThisExpression') return 'this'
  if (value.type === 'JSXNamespacedName') return `${nameOf(value['namespace'])}:${nameOf(value['name'])}`
  return typeof value['name'] === 'string' ? value['name'] : typeof value['value'] === 'string' ? value['value'] : '_'
}
