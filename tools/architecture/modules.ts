// Keeps modules apart: they know each other through index.ts only, and no circle leads back.

import { listImports } from './imports';
import { eachFile, type Rule } from './rule';
import type { SourceFile } from './source-file';

const IN_MODULE = /^src\/modules\/(?<name>[^/]+)\//;

/** Doors between modules. */
export const moduleDoors: Rule = {
  title: 'lets a module import another one only through its index.ts',
  check: eachFile((file) => {
    const home = moduleOf(file.path);
    if (!home) return [];
    return listImports(file).flatMap(({ target }) => {
      if (/^src\/modules(\/index)?$/.test(target))
        return [`It imports the registry. A module knows no list of modules.`];
      const other = moduleOf(`${target}/`);
      const isDoor = /^src\/modules\/[^/]+(\/index)?$/.test(target);
      if (!other || other === home || isDoor) return [];
      return [`It reaches into ${target}. Export what you need from src/modules/${other}/index.ts and import that.`];
    });
  }),
};

/** Circles between modules. */
export const moduleCircles: Rule = {
  title: 'lets no circle of modules form',
  check: (files) => {
    const arrows = moduleArrows(files);
    return [...arrows.keys()].flatMap((name) => {
      const circle = findCircle(arrows, [name]);
      if (!circle) return [];
      const message = `${circle.join(' -> ')} is a circle. Move what both need into the one that the other stands on.`;
      return [{ path: `src/modules/${name}/index.ts`, message }];
    });
  },
};

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

function moduleArrows(files: readonly SourceFile[]): Arrows {
  const names = new Set(files.flatMap((file) => moduleOf(file.path) ?? []));
  const arrows = new Map([...names].map((name) => [name, new Set<string>()]));
  for (const file of files) {
    const home = moduleOf(file.path);
    for (const { target } of home ? listImports(file) : []) {
      const other = moduleOf(`${target}/`);
      if (home && other && other !== home && names.has(other)) arrows.get(home)?.add(other);
    }
  }
  return arrows;
}

/** Returns the way from the first module of a path back to it; undefined when there is none. */
function findCircle(arrows: Arrows, path: readonly string[]): readonly string[] | undefined {
  const [first = ''] = path;
  for (const next of arrows.get(path.at(-1) ?? '') ?? []) {
    if (next === first) return [...path, next];
    const circle = path.includes(next) ? undefined : findCircle(arrows, [...path, next]);
    if (circle) return circle;
  }
  return undefined;
}

function moduleOf(path: string): string | undefined {
  return IN_MODULE.exec(path)?.groups?.name;
}
