// Holds imports to the arrows of the house: who may know whom, and which packages.

import { type Import, listImports, packageName } from './imports';
import { findLayer, type Layer } from './layers';
import { eachFile, type Rule } from './rule';

/** The arrows between layers. */
export const arrows: Rule = {
  title: 'lets each layer import only what its arrows reach',
  check: eachFile((file) => {
    const layer = findLayer(file.path);
    if (!layer) return [];
    return listImports(file)
      .filter((imported) => !imported.isPackage && !isReached(layer, imported))
      .map((imported) => arrowMessage(layer, imported));
  }),
};

/** The packages that may go into what Google runs. */
export const packages: Rule = {
  title: 'lets the bundle and the pages grow by no package that is not on the list',
  check: eachFile((file) => {
    const allowed = findLayer(file.path)?.packages;
    if (!allowed) return [];
    return listImports(file)
      .filter(({ target, isPackage, typeOnly }) => isPackage && !typeOnly && !allowed.includes(packageName(target)))
      .map(({ target }) => `It imports "${target}". ${packageAdvice(allowed)}`);
  }),
};

function isReached(layer: Layer, { target, typeOnly }: Import): boolean {
  const reached = [layer.folder, ...layer.imports, ...(typeOnly ? (layer.types ?? []) : [])];
  const owner = findLayer(`${target}/`);
  return owner !== undefined && reached.includes(owner.folder);
}

function arrowMessage(layer: Layer, { target }: Import): string {
  const owner = findLayer(`${target}/`)?.folder ?? target;
  if (layer.types?.includes(owner))
    return `It imports code of ${target}; ${layer.folder} takes only types: import type.`;
  return `${layer.folder} may not import ${owner} (${target}). ${layer.advice}`;
}

function packageAdvice(allowed: readonly string[]): string {
  const list = allowed.length === 0 ? 'no package' : allowed.join(', ');
  return `Here may stand ${list}; a new one needs its reason in docs/architecture.md and its name in tools/architecture/layers.ts.`;
}
