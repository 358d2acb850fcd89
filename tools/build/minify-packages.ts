// Makes the packages and the dictionaries inside a bundle small, and leaves our own code as it was written, but for its indents.

import { type TransformOptions, transform } from 'esbuild';

/** esbuild names the origin of each module on a line of its own: `// src/kernel/money.ts`. */
const ORIGIN_AHEAD = /(?=^\/\/ [\w@./-]+\/[\w@./-]+$)/m;
const FOREIGN = /^\/\/ \S*\bnode_modules\/(?<name>(?:@[^/\s]+\/)?[^/\s]+)/;
/** Data and no code, such as texts, schemas, measures and trades: much of them is the white space around their words. */
const DICTIONARY =
  /^\/\/ (?<path>src\/(?:modules|entry)\/\S*(?:\b(?:texts|words|names|presets|schema|kpis|list)|\/trades\/\w+)\.ts)$/m;

/**
 * Returns the bundle with each package on a few long lines, each dictionary on lines of its own length, and our own code
 * indented by tabs.
 *
 * Hint: top-level names stay, since other modules of the bundle use them.
 */
export async function minifyPackages(bundle: string): Promise<string> {
  const parts = joinPackages(bundle.split(ORIGIN_AHEAD));
  const smaller = await Promise.all(
    parts.map(({ owner, text }) => (owner ? minify(owner, text, { minify: true }) : pressed(text))),
  );
  return smaller.join('');
}

/** Two spaces are a tab: 15 KB of 600. A text of ours of several lines would lose its spaces too, and there is none. */
function byTabs(text: string): string {
  return text.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
}

interface Part {
  /** The package that the text belongs to; undefined for our own. */
  readonly owner: string | undefined;
  readonly text: string;
}

/** Joins the modules of one package that follow each other. */
function joinPackages(modules: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  for (const text of modules) {
    const owner = FOREIGN.exec(text)?.groups?.name;
    const last = parts.at(-1);
    if (owner && last?.owner === owner) parts.splice(-1, 1, { owner, text: last.text + text });
    else parts.push({ owner, text });
  }
  return parts;
}

/** Our own code stays, but for its indents; of a dictionary the white space goes. */
async function pressed(text: string): Promise<string> {
  const path = DICTIONARY.exec(text)?.groups?.path;
  return path ? minify(path, text, { minifyWhitespace: true }) : byTabs(text);
}

async function minify(owner: string, text: string, how: TransformOptions): Promise<string> {
  const { code } = await transform(text, {
    ...how,
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    lineLimit: 500,
    treeShaking: false,
  });
  return `// ${owner}\n${code}`;
}
