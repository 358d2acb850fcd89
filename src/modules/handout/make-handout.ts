// Makes the handout: reads the dashboard once, and prints it as one page.

import type { Result } from '../../kernel/input';
import type { Ports } from '../../kernel/ports';
import { stampOf } from '../gauges/index';
import { readSettings } from '../settings/index';
import { HANDOUT_RANGES } from './dashboard-cells';
import { handoutPage } from './handout-page';
import { readContent } from './read-content';

export interface Handout {
  readonly title: string;
  /** HTML, whole as it stands. */
  readonly html: string;
}

/** Returns the page; an issue says that there is no dashboard. Two blocking calls. */
export function handoutOf(
  ports: Pick<Ports, 'book' | 'desk' | 'texts' | 'language' | 'now' | 'zone'>,
): Result<Handout> {
  const { book, desk, texts, language, now, zone } = ports;
  const cells = desk.cells(HANDOUT_RANGES);
  if (!cells) return { ok: false, issues: [{ field: 'dashboard', received: '', text: 'err.noDashboard' }] };
  const content = readContent(cells, readSettings(book).firm);
  const made = texts('handout.from', { tab: content.title, at: stampOf({ now, zone }) });
  return { ok: true, value: { title: content.title, html: handoutPage(content, { language, texts, made }) } };
}
