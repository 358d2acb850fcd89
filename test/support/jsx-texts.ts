// Finds texts that people would read in the source of a page, so that a test can see that all come from the dictionaries.

import { parse } from 'acorn';
import { transformSync } from 'esbuild';

/** What is shown or read aloud, besides what stands between tags. */
const READ_ALOUD = new Set([
  'title',
  'aria-label',
  'placeholder',
  'alt',
  'label',
  'hint',
  'caption',
  'message',
  'text',
]);
const LETTER = /\p{L}/u;
/** A sentence, or a word in letters that no code is written in. */
const SENTENCE = /^\p{Lu}\p{L}*[,.:]? \p{L}|[^\P{L}a-zA-Z]/u;

/** A node of the tree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Returns the texts that stand in a .ts or .tsx source itself; those of errors, which only the log shows, are left out. */
export function textsIn(source: string): string[] {
  const { code } = transformSync(source, {
    loader: 'tsx',
    jsx: 'transform',
    jsxFactory: 'JSX',
    jsxFragment: 'Fragment',
  });
  const found: string[] = [];
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Node, found);
  return [...new Set(found)];
}

function visit(node: Node, found: string[]): void {
  if (isForTheLog(node)) return;
  if (node.type === 'CallExpression' && nameOf(node.callee) === 'JSX') {
    const [, props, ...children] = node.arguments as Node[]; // Acorn's own shape of a call.
    found.push(...children.flatMap(literalsOf).filter((text) => LETTER.test(text)));
    found.push(...propsOf(props).filter((text) => LETTER.test(text)));
  }
  found.push(...ownTexts(node).filter((text) => SENTENCE.test(text)));
  for (const part of Object.values(node).flat()) if (isNode(part)) visit(part, found);
}

function isForTheLog({ type, callee }: Node): boolean {
  if (type === 'NewExpression') return /Error$/.test(nameOf(callee));
  return type === 'CallExpression' && isNode(callee) && nameOf(callee.object) === 'console';
}

/** The attributes whose literals are read by people. */
function propsOf(props: Node | undefined): string[] {
  const properties = props?.type === 'ObjectExpression' ? (props.properties as Node[]) : []; // Acorn's own shape.
  return properties.flatMap(({ key, value }) =>
    isNode(key) && isNode(value) && READ_ALOUD.has(String(key.name ?? key.value)) ? literalsOf(value) : [],
  );
}

/** The literals that an expression may come to: those of both branches, and of what stands between placeholders. */
function literalsOf(node: Node): string[] {
  const parts = [node.consequent, node.alternate, node.left, node.right].filter(isNode);
  if (node.type === 'ConditionalExpression' || node.type === 'LogicalExpression') {
    return parts.flatMap(literalsOf);
  }
  return ownTexts(node);
}

function ownTexts({ type, value, quasis }: Node): string[] {
  if (type === 'Literal' && typeof value === 'string') return [value];
  if (type !== 'TemplateLiteral') return [];
  return (quasis as { readonly value: { readonly cooked: string } }[]).map((quasi) => quasi.value.cooked); // Acorn's shape.
}

function nameOf(node: unknown): string {
  return isNode(node) ? String(node.name ?? '') : '';
}

function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part;
}
