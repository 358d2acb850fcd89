// Takes out of a page's built script and styles what esbuild leaves: long names of colours, and calls that join texts.

import { type AnyNode, type Expression, parse } from 'acorn';
import { childrenOf } from './references';

/**
 * Returns styles whose custom properties have names of a letter or two; a page may not name them in its script. `first` are
 * styles that the page has already, whose properties keep the names they got there.
 */
export function shortenProperties(styles: string, first = ''): string {
  const names = [...new Set(`${first}${styles}`.match(/--[a-z][\w-]*/g))];
  return styles.replace(/--[a-z][\w-]*/g, (name) => `--${names.indexOf(name).toString(36)}`);
}

/**
 * Returns the script with `"a".concat(b,"c")` as `"a"+b+"c"`. It is what esbuild makes of a template literal, which
 * HtmlService would spoil; what is joined here are texts and numbers, for which both say the same.
 */
export function joinTexts(script: string): string {
  return printed(parse(script, { ecmaVersion: 2020 }), script);
}

/** The text of a node, its joins rewritten. */
function printed(node: AnyNode, script: string, parent?: AnyNode): string {
  const parts = joined(node);
  if (parts) return sum(parts, script, parent !== undefined && standsAlone(node, parent));
  let [text, at] = ['', node.start];
  for (const child of childrenOf(node)) {
    text += script.slice(at, child.start);
    const inside = printed(child, script, node);
    // Where a text stood right behind a word, as in `return""`, a name must not grow together with it.
    text += /[\w$]$/.test(text) && /^[\w$]/.test(inside) && child.start > at ? ` ${inside}` : inside;
    at = child.end;
  }
  return text + script.slice(at, node.end);
}

/** What a call joins; null where it is another one. */
function joined(node: AnyNode): readonly Expression[] | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null;
  const { object, property } = node.callee;
  const before = isText(object) ? [object] : joined(object);
  if (!before || property.type !== 'Identifier' || property.name !== 'concat') return null;
  const rest = node.arguments.filter((argument): argument is Expression => argument.type !== 'SpreadElement');
  return rest.length === node.arguments.length ? [...before, ...rest] : null;
}

function sum(parts: readonly Expression[], script: string, isAlone: boolean): string {
  const [first, , third] = parts;
  // A blank text in front makes a text of the rest, which another text behind it does as well.
  const needed = first?.type === 'Literal' && first.value === '' && third && isText(third) ? parts.slice(1) : parts;
  const text = needed.map((part) => (isSimple(part) ? printed(part, script) : `(${printed(part, script)})`)).join('+');
  return isAlone ? text : `(${text})`;
}

function isText(node: AnyNode): node is Expression {
  return node.type === 'Literal' && typeof node.value === 'string';
}

function isSimple({ type }: Expression): boolean {
  return type === 'Literal' || type === 'Identifier' || type === 'MemberExpression' || type === 'CallExpression';
}

/** Whether nothing beside it could take a part of the sum. */
function standsAlone(node: AnyNode, parent: AnyNode): boolean {
  if (parent.type === 'CallExpression') return parent.callee !== node;
  return ['ReturnStatement', 'Property', 'VariableDeclarator', 'ArrowFunctionExpression'].includes(parent.type);
}
