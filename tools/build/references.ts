// Finds where a module uses its own top-level names: what an inner function or block calls by the same name is another thing.

import type { AnyNode, Function as FunctionNode, Identifier, Program } from 'acorn';

/** One place where a top-level name stands for its value. */
export interface Reference {
  readonly node: Identifier;
  readonly parent: AnyNode;
  /** Whether a function, which may run later, gives the name another value here. */
  readonly changesLater: boolean;
}

interface Place {
  readonly parent: AnyNode;
  readonly scopes: readonly ReadonlySet<string>[];
  readonly inFunction: boolean;
  /** Whether a value is put here. */
  readonly isTarget: boolean;
}

/** Returns the references to each name that no inner scope has for itself. */
export function topLevelReferences(program: Program): ReadonlyMap<string, readonly Reference[]> {
  const found = new Map<string, Reference[]>();
  const note = (node: Identifier, { parent, scopes, inFunction, isTarget }: Place) => {
    if (scopes.some((scope) => scope.has(node.name))) return;
    const changesLater = inFunction && isTarget;
    found.set(node.name, [...(found.get(node.name) ?? []), { node, parent, changesLater }]);
  };
  const visit = (node: AnyNode, place: Place): void => {
    if (node.type === 'Identifier') return note(node, place);
    const inside = { ...place, parent: node, ...scopeOf(node, place) };
    for (const { child, isTarget } of valuesIn(node, place.isTarget)) visit(child, { ...inside, isTarget });
  };
  for (const node of program.body) {
    visit(node, { parent: program, scopes: [], inFunction: false, isTarget: false });
  }
  return found;
}

/** Returns the nodes right inside a node, in the order of the text. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  const children = Object.values(node).flat().filter(isNode);
  // A property `{a}` has one node as its key and its value.
  const byStart = new Map(children.map((child) => [child.start, child]));
  return [...byStart.values()].sort((one, other) => one.start - other.start);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function scopeOf(node: AnyNode, { scopes, inFunction }: Place): Pick<Place, 'scopes' | 'inFunction'> {
  if (isFunction(node)) return { scopes: [...scopes, namesOfFunction(node)], inFunction: true };
  const names = namesOfBlock(node);
  return { scopes: names.size > 0 ? [...scopes, names] : scopes, inFunction };
}

interface Value {
  readonly child: AnyNode;
  readonly isTarget: boolean;
}

/** The children that may hold a reference; names of properties, labels, imports and exports are none. */
function valuesIn(node: AnyNode, isTarget: boolean): readonly Value[] {
  const all = (children: readonly AnyNode[], target = false) => children.map((child) => ({ child, isTarget: target }));
  switch (node.type) {
    case 'MemberExpression':
      return all(node.computed ? [node.object, node.property] : [node.object]);
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return [...all(node.computed ? [node.key] : []), ...all(node.value ? [node.value] : [], isTarget)];
    case 'AssignmentExpression':
      return [...all([node.left], true), ...all([node.right])];
    case 'AssignmentPattern':
      return [...all([node.left], isTarget), ...all([node.right])];
    case 'UpdateExpression':
      return all([node.argument], true);
    case 'ForInStatement':
    case 'ForOfStatement':
      return [...all([node.left], true), ...all([node.right, node.body])];
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'RestElement':
      return all(childrenOf(node), isTarget);
    case 'LabeledStatement':
      return all([node.body]);
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
      return [];
    default:
      return all(childrenOf(node));
  }
}

function isFunction(node: AnyNode): node is FunctionNode & AnyNode {
  return /^(?:ArrowFunctionExpression|Function(?:Expression|Declaration))$/.test(node.type);
}

function namesOfFunction(node: FunctionNode & AnyNode): ReadonlySet<string> {
  const own = node.type === 'FunctionExpression' && node.id ? [node.id.name] : [];
  const params = node.params.flatMap(namesIn);
  const isArgumentsBound = node.type !== 'ArrowFunctionExpression' ? ['arguments'] : [];
  return new Set([...own, ...params, ...isArgumentsBound, ...hoistedIn(node.body)]);
}

/** What `var` declares anywhere in a function, but for functions inside it. */
function hoistedIn(node: AnyNode): readonly string[] {
  if (isFunction(node)) return [];
  const here = node.type === 'VariableDeclaration' && node.kind === 'var' ? declaredBy(node) : [];
  return [...here, ...childrenOf(node).flatMap(hoistedIn)];
}

/** What a block, a loop, a switch, a catch or a class has for itself. */
function namesOfBlock(node: AnyNode): ReadonlySet<string> {
  switch (node.type) {
    case 'BlockStatement':
      return new Set(node.body.flatMap(ownOfBlock));
    case 'SwitchStatement':
      return new Set(node.cases.flatMap(({ consequent }) => consequent).flatMap(ownOfBlock));
    case 'ForStatement':
      return new Set(node.init ? ownOfBlock(node.init) : []);
    case 'ForInStatement':
    case 'ForOfStatement':
      return new Set(ownOfBlock(node.left));
    case 'CatchClause':
      return new Set(node.param ? namesIn(node.param) : []);
    case 'ClassExpression':
      return new Set(node.id ? [node.id.name] : []);
    default:
      return new Set();
  }
}

/** Hint: a `var` in a block is the function's, or the top's. */
function ownOfBlock(node: AnyNode): readonly string[] {
  return node.type === 'VariableDeclaration' && node.kind === 'var' ? [] : declaredBy(node);
}

function declaredBy(node: AnyNode): readonly string[] {
  if (node.type === 'VariableDeclaration') return node.declarations.flatMap(({ id }) => namesIn(id));
  const isNamed = node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration';
  return isNamed && node.id ? [node.id.name] : [];
}

function namesIn(pattern: AnyNode): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'Property':
      return namesIn(pattern.value);
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'RestElement':
      return childrenOf(pattern).flatMap(namesIn);
    default:
      return [];
  }
}
