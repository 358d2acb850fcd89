// Fetches the parts of a page that the build has taken out of it, and puts them into the page; see tools/build/link-outputs.ts.

import type { PageSeen } from '../src/entry/rpc';
import { UPDATED } from './failure';
import type { Hear, Server } from './server';

/** What the build writes into a page that has parts. */
export interface Registry {
  /** What each module exports, by its name. */
  readonly made: Readonly<Record<string, unknown>>;
  /** What `import()` has become. */
  load?: (name: string) => Promise<unknown>;
}

export interface PartLoaderPorts {
  readonly registry: Registry;
  readonly server: Pick<Server, 'pagePart'>;
  /** Is told where the page turns out to be older than its parts. */
  readonly hear: Hear;
  readonly seen: PageSeen;
  /** Puts the HTML of a part into the page, where its script runs. */
  readonly place: (html: string) => void;
}

/** Returns how to fetch a part by its name; rejects with what the server said, or as an outdated page. */
export function createPartLoader({ registry, server, hear, seen, place }: PartLoaderPorts) {
  return async (name: string): Promise<unknown> => {
    // It may be there already, brought along by another part.
    if (!registry.made[name]) place(await server.pagePart(name, seen));
    const made = registry.made[name];
    if (made) return made;
    // The part is one of another build: it has done nothing.
    const error = new Error(UPDATED);
    hear(error);
    throw error;
  };
}

/** Puts the styles and the script of a part at the end of the page. */
export function placePart(page: Document, html: string): void {
  for (const tag of ['style', 'script'] as const) {
    const element = page.createElement(tag);
    element.textContent = html.slice(html.indexOf(`<${tag}>`) + tag.length + 2, html.lastIndexOf(`</${tag}>`));
    page.head.append(element);
  }
}
