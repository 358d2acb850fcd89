// Joins what esbuild split: a page of Apps Script has no addresses from which it could import, so modules become functions.

import { type AnyNode, type ExportNamedDeclaration, type ImportDeclaration, type Program, parse } from 'acorn';
import { childrenOf, type Reference, topLevelReferences } from './references';

/** One ES module that esbuild made. */
export interface Output {
  /** As the others import it: `chunk-ABC.js`. */
  readonly file: string;
  readonly code: string;
  /** The name of the part that an `import()` of it asks for; undefined for code that is shared. */
  readonly part?: string;
}

export interface Linked {
  /** A script. */
  readonly page: string;
  /** The script of each part, by its name. */
  readonly parts: ReadonlyMap<string, string>;
}

/** The one global name of a linked page; `made` holds what each module exports, `load` fetches a part (ui/part-loader.ts). */
const REGISTRY = 'daftar';

/**
 * Links outputs into the script of the page, with all that `entry` imports at once, and one script for each part. A part
 * brings along what it shares with other parts only; each module is run once, whoever brings it first. `stamp` tells the
 * page's build: a part of another one does nothing.
 */
export function linkOutputs(outputs: readonly Output[], entry: string, stamp: string): Linked {
  const modules = new Map(outputs.map((output, index) => [output.file, read(output, output.part ?? `c${index}`)]));
  const inPage = closureOf(entry, modules);
  const parts = [...modules.values()].filter(({ isPart }) => isPart);
  const partOf = (part: Module) => {
    const brought = closureOf(part.file, modules).filter((each) => !inPage.includes(each));
    const bodies = brought.map((each) => `${REGISTRY}.made.${each.id}||${linked(each, modules)}`);
    return `if(${REGISTRY}.stamp==="${stamp}"){${bodies.join('')}}`;
  };
  const registry = modules.size === 1 ? '' : `var ${REGISTRY}={stamp:"${stamp}",made:{}};`;
  return {
    page: registry + inPage.map((each) => linked(each, modules)).join(''),
    parts: new Map(parts.map((part) => [part.id, partOf(part)])),
  };
}

interface Module {
  readonly file: string;
  readonly isPart: boolean;
  readonly code: string;
  /** Its name in the registry. */
  readonly id: string;
  readonly program: Program;
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  /** Files that it imports at once. */
  readonly imports: readonly string[];
  /** Local names by exported name. */
  readonly exports: ReadonlyMap<string, string>;
}

type Modules = ReadonlyMap<string, Module>;

function read(output: Output, id: string): Module {
  const program = parse(output.code, { ecmaVersion: 2020, sourceType: 'module' });
  const imports = program.body.filter(isImport).map((node) => fileOf(node.source.value));
  const pairs = program.body.filter(isExport).flatMap(({ specifiers }) => specifiers);
  const exports = new Map(pairs.map(({ local, exported }) => [nameOf(exported), nameOf(local)]));
  const { file, code } = output;
  return {
    file,
    isPart: output.part !== undefined,
    code,
    id,
    program,
    references: topLevelReferences(program),
    imports,
    exports,
  };
}

/** The module and all that it imports at once, what is needed first coming first. */
function closureOf(file: string, modules: Modules, before: readonly Module[] = []): readonly Module[] {
  const module = find(file, modules);
  if (before.includes(module)) return before;
  const ahead = module.imports.reduce((all, each) => closureOf(each, modules, all), before);
  return [...ahead, module];
}

/** A call of a function that runs the module and keeps what it exports. */
function linked(module: Module, modules: Modules): string {
  const { program, code, id, exports } = module;
  const changes = [
    ...program.body.filter(isImport).map((node) => ({ node, text: destructured(node, modules) })),
    ...program.body.filter(isExport).map((node) => ({ node, text: '' })),
    ...liveUses(module, modules),
    ...asked(program, modules),
  ];
  const made = exports.size === 0 ? '' : `;${REGISTRY}.made.${id}={${exported(module)}}`;
  return `(()=>{${changed(code, changes)}${made}})();`;
}

interface Change {
  readonly node: Pick<AnyNode, 'start' | 'end'>;
  readonly text: string;
}

function changed(code: string, changes: readonly Change[]): string {
  const inOrder = [...changes].sort((one, other) => one.node.start - other.node.start);
  let [text, at] = ['', 0];
  for (const change of inOrder) {
    text += code.slice(at, change.node.start) + change.text;
    at = change.node.end;
  }
  return (text + code.slice(at)).replace(/;+\s*$/, '');
}

/** What a module imports and nobody changes is taken once; what changes is read anew at each use (`liveUses`). */
function destructured(node: ImportDeclaration, modules: Modules): string {
  const from = find(fileOf(node.source.value), modules);
  const fixed = bindingsOf(node).filter(({ imported }) => !isLive(from, imported));
  const pairs = fixed.map(({ imported, local }) => (imported === local ? local : `${imported}:${local}`));
  return pairs.length === 0 ? '' : `const{${pairs.join(',')}}=${REGISTRY}.made.${from.id};`;
}

function liveUses({ program, references }: Module, modules: Modules): readonly Change[] {
  return program.body.filter(isImport).flatMap((node) => {
    const from = find(fileOf(node.source.value), modules);
    const live = bindingsOf(node).filter(({ imported }) => isLive(from, imported));
    return live.flatMap(({ imported, local }) =>
      (references.get(local) ?? []).map((use) => liveUse(use, `${REGISTRY}.made.${from.id}.${imported}`)),
    );
  });
}

function liveUse({ node, parent }: Reference, path: string): Change {
  if (parent.type === 'Property' && parent.shorthand) return { node, text: `${node.name}:${path}` };
  // Called by its path it would get the registry as `this`.
  const isCalled = parent.type === 'CallExpression' && parent.callee === node;
  return { node, text: isCalled ? `(0,${path})` : path };
}

function exported(module: Module): string {
  const pairs = [...module.exports].map(([name, local]) =>
    isLive(module, name) ? `get ${name}(){return ${local}}` : name === local ? name : `${name}:${local}`,
  );
  return pairs.join(',');
}

/** Whether a function of the module may change what it exports, after the others have taken it. */
function isLive({ exports, references }: Module, name: string): boolean {
  const uses = references.get(exports.get(name) ?? '') ?? [];
  return uses.some(({ changesLater }) => changesLater);
}

/** `import("./Card.js")` becomes `daftar.load("Card")`. */
function asked(node: AnyNode, modules: Modules): readonly Change[] {
  if (node.type !== 'ImportExpression') return childrenOf(node).flatMap((child) => asked(child, modules));
  const file = node.source.type === 'Literal' ? fileOf(node.source.value) : '';
  return [{ node, text: `${REGISTRY}.load("${find(file, modules).id}")` }];
}

function bindingsOf({
  specifiers,
}: ImportDeclaration): readonly { readonly imported: string; readonly local: string }[] {
  return specifiers.map((specifier) => {
    if (specifier.type === 'ImportSpecifier')
      return { imported: nameOf(specifier.imported), local: specifier.local.name };
    throw new Error(`The linker knows no ${specifier.type}: esbuild makes none between its outputs.`);
  });
}

function nameOf(node: AnyNode): string {
  return node.type === 'Identifier' ? node.name : String(node.type === 'Literal' && node.value);
}

function fileOf(source: unknown): string {
  return String(source).replace(/^\.\//, '');
}

function find(file: string, modules: Modules): Module {
  const module = modules.get(file);
  if (!module) throw new Error(`An output imports ${file}, which esbuild has not made.`);
  return module;
}

function isImport(node: AnyNode): node is ImportDeclaration {
  return node.type === 'ImportDeclaration';
}

function isExport(node: AnyNode): node is ExportNamedDeclaration {
  return node.type === 'ExportNamedDeclaration';
}
