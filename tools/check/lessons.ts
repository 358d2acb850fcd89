// Turns the compiler's word for a wall of the house into a sentence that says what to do instead.

import { findLayer, type Layer } from '../architecture/layers';

const LOCATION = /^(?<path>[\w./-]+)\(\d+,\d+\): error (?<code>TS\d+): /;

/** Names that exist in Google's, the browser's or Node's world, so that their absence is a wall and not a typo. */
const GOOGLE_NAME = /^(?:\w+App|\w+Service|GoogleAppsScript|Utilities|Session|Logger|Browser|Charts|Jdbc|google)$/;
const PLATFORM_NAME =
  /^(?:console|window|document|process|require|Buffer|global|fetch|set\w+|clear\w+|localStorage|crypto|performance|URL|URLSearchParams|TextEncoder|TextDecoder|structuredClone|queueMicrotask|navigator|node:.+)$/;

const MORE = 'See CONTRIBUTING.md.';

/** Returns the lesson of one line of tsc's output; undefined when it is an ordinary error. */
export function lessonOf(line: string): string | undefined {
  const { path = '', code } = LOCATION.exec(line)?.groups ?? {};
  const layer = findLayer(path);
  if (!layer) return undefined;
  if (code === 'TS6307' || code === 'TS6059') return arrowLesson(layer, line);
  const [, name = ''] = /Cannot find (?:name|module|namespace) '([^']+)'/.exec(line) ?? [];
  return GOOGLE_NAME.test(name) || PLATFORM_NAME.test(name) ? nameLesson(layer, name) : undefined;
}

function arrowLesson(layer: Layer, line: string): string | undefined {
  const [, file = ''] = /File '([^']+)'/.exec(line) ?? [];
  const owner = ownerOf(file);
  if (!owner || owner === layer.folder) return undefined;
  return `${layer.folder} may not import ${owner}. ${layer.advice} ${MORE}`;
}

/** tsc names the imported file by its absolute path; the innermost room of the house in it is meant. */
function ownerOf(file: string): string | undefined {
  const parts = file.split('/');
  const starts = parts.map((_, index) => parts.slice(index).join('/')).reverse();
  return starts.map((path) => findLayer(path)?.folder).find((folder) => folder !== undefined);
}

function nameLesson(layer: Layer, name: string): string {
  const be = layer.pure ? `${layer.folder} is pure: it` : layer.folder;
  return `${be} may not name ${name}. ${layer.advice} ${MORE}`;
}
