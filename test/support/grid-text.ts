// A memory grid as text and back: what occurs twice in it, such as the rows that a copied sheet shares, occurs twice again.

import { MemoryGrid } from '../../host/grid/memory-grid';
import { MemoryNames } from '../../host/grid/memory-names';
import { MemorySheet } from '../../host/grid/memory-sheet';
import { Plane } from '../../host/grid/plane';

const CLASSES: readonly { readonly name: string; readonly prototype: object }[] = [
  MemoryGrid,
  MemoryNames,
  MemorySheet,
  Plane,
];

/** A simple value, or the kind of a thing and the numbers of what is in it; -1 is undefined. */
type Node = string | number | boolean | null | Thing;
type Thing = readonly [kind: string, ...numbers: number[]];

const NOTHING = -1;

/** Returns the text of a memory grid; throws at what is none of its classes, lists, maps and simple values. */
export function toText(grid: MemoryGrid): string {
  const nodes: Node[] = [];
  const numbers = new Map<unknown, number>();
  const numberOf = (value: unknown): number => {
    if (value === undefined) return NOTHING;
    const known = numbers.get(value);
    if (known !== undefined) return known;
    const number = nodes.push(null) - 1;
    numbers.set(value, number);
    nodes[number] = toNode(value, numberOf);
    return number;
  };
  numberOf(grid);
  return JSON.stringify(nodes);
}

function toNode(value: unknown, numberOf: (value: unknown) => number): Node {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object') throw new Error(`A grid holds ${String(value)}, which has no text.`);
  // Array.from, since map leaves out the holes.
  if (Array.isArray(value)) return ['Array', ...Array.from(value, numberOf)];
  if (value instanceof Map) return ['Map', ...[...value].flat().map(numberOf)];
  const known = CLASSES.find(({ prototype }) => prototype === Object.getPrototypeOf(value));
  const kind = known?.name ?? 'Object';
  return [kind, ...Object.entries(value).flat().map(numberOf)];
}

/** Makes the given grid what the text says. */
export function fromText(text: string, grid: MemoryGrid): void {
  const nodes: readonly Node[] = JSON.parse(text);
  const things = nodes.map((node, index) => (index === 0 ? grid : emptyThing(node)));
  for (const [index, node] of nodes.entries()) {
    if (!isThing(node)) continue;
    const [, ...numbers] = node;
    fill(
      things[index],
      numbers.map((number) => things[number]),
    );
  }
}

function emptyThing(node: Node): unknown {
  if (!isThing(node)) return node;
  const [kind] = node;
  if (kind === 'Array') return [];
  if (kind === 'Map') return new Map();
  const prototype = CLASSES.find(({ name }) => name === kind)?.prototype;
  return prototype ? Object.create(prototype) : {};
}

function isThing(node: Node): node is Thing {
  return typeof node === 'object' && node !== null;
}

function fill(thing: unknown, items: readonly unknown[]): void {
  if (Array.isArray(thing)) {
    for (const item of items) thing.push(item);
    return;
  }
  for (let index = 0; index < items.length; index += 2) {
    if (thing instanceof Map) thing.set(items[index], items[index + 1]);
    else Reflect.set(Object(thing), String(items[index]), items[index + 1]);
  }
}
