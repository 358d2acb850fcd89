// Makes of what esbuild returned for a page one script with its styles, and one for each part that is fetched later.

import { createHash } from 'node:crypto';
import { parse } from 'node:path';
import type { BuildOptions, BuildResult } from 'esbuild';
import { linkOutputs, type Output } from './link-outputs';
import { joinTexts, shortenProperties } from './press-page';

export interface Piece {
  readonly script: string;
  readonly styles: string;
}

export interface JoinedPage extends Piece {
  readonly parts: readonly (Piece & { readonly name: string })[];
}

type Built = BuildResult<BuildOptions & { readonly write: false; readonly metafile: true }>;

/** Returns the page whose entry became the output `entry`; throws where two parts would have one name. */
export function joinOutputs({ outputFiles, metafile }: Built, entry: string): JoinedPage {
  const textOf = (path = '') => outputFiles.find((each) => parse(each.path).base === path)?.text.trim() ?? '';
  const outputs = Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.js'));
  const modules = outputs.map(([file, { entryPoint }]): Output => {
    const isPart = entryPoint !== undefined && file !== entry;
    return { file, code: textOf(file), ...(isPart ? { part: parse(entryPoint).name } : {}) };
  });
  const names = modules.flatMap(({ part }) => part ?? []);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice) throw new Error(`Two parts of ${entry} are called ${twice}. Rename the file of one.`);

  const linked = linkOutputs(modules, entry, stampOf(modules));
  const styles = textOf(metafile.outputs[entry]?.cssBundle);
  const stylesOf = (name: string) => {
    const file = modules.find(({ part }) => part === name)?.file ?? '';
    return shortenProperties(textOf(metafile.outputs[file]?.cssBundle), styles);
  };
  return {
    script: joinTexts(linked.page),
    styles: shortenProperties(styles),
    parts: [...linked.parts].map(([name, script]) => ({ name, script: joinTexts(script), styles: stylesOf(name) })),
  };
}

/** Tells one build of a page from another. */
function stampOf(modules: readonly Output[]): string {
  const hash = createHash('sha256');
  for (const { code } of modules) hash.update(code);
  return hash.digest('hex').slice(0, 8);
}
