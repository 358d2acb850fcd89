// HtmlOutputMetaTag: a meta tag that a page was given.

import { expose, type MemberCost } from '../../runtime/emulated';
import type { Execution } from '../../runtime/execution';

type GoogleTag = GoogleAppsScript.HTML.HtmlOutputMetaTag;

export const metaTagMembers = { getContent: 'free', getName: 'free' } satisfies Record<string, MemberCost>;

class MetaTagRoom implements Pick<GoogleTag, keyof typeof metaTagMembers> {
  constructor(private readonly tag: { readonly name: string; readonly content: string }) {}

  getContent(): string {
    return this.tag.content;
  }

  getName(): string {
    return this.tag.name;
  }
}

export function exposeMetaTag(
  execution: Execution,
  tag: { readonly name: string; readonly content: string },
): GoogleTag {
  return expose<GoogleTag>(execution, {
    name: 'HtmlOutputMetaTag',
    file: 'host/services/html/meta-tag.ts',
    rooms: [{ members: metaTagMembers, target: new MetaTagRoom(tag) }],
  });
}
