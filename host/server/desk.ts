// The desk with the one workbook that is open on it, which can be put away for another.

import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type BookWish, type OpenedBook, openBook } from './opened-book';
import type { Lang } from './protocol';
import type { Deliveries } from './smtp';

/** How often time triggers are looked at, in milliseconds. */
const TRIGGER_ROUND = 5_000;

export interface Desk {
  book(): OpenedBook;
  /** What sends mail for real; null without --smtp. */
  readonly deliveries: Deliveries | null;
  /** Opens the workbook anew, or an empty one in its place; the one that was kept is moved aside. */
  reopen(change: { readonly lang?: Lang; readonly isNew?: boolean }): Promise<void>;
  /** Something happened that the developer's drawer may show. */
  stir(): void;
  close(): void;
}

type DeskWish = Omit<BookWish, 'onMail' | 'kept' | 'isReopened'>;

/** Returns a desk with the workbook that is wished for. */
export async function createDesk(wish: DeskWish, deliveries: Deliveries | null): Promise<Desk> {
  const stir = oncePerTurn(() => book.screen.tellAll({ kind: 'stirred' }));
  const onMail: BookWish['onMail'] = (mail) => {
    void deliveries?.deliver(mail).then(stir);
    stir();
  };
  let book = await openBook({ ...wish, onMail });
  let lang = wish.lang;
  const round = setInterval(() => {
    if (book.host.fireDue().length > 0) stir();
  }, TRIGGER_ROUND);
  round.unref();
  const reopen: Desk['reopen'] = async (change) => {
    const before = book;
    lang = change.lang ?? lang;
    const [kept, isKept] = [before.keep(), !change.isNew];
    before.close();
    if (change.isNew && wish.data !== null) setAside(wish.data, wish.realNow());
    const again = isKept ? { ...(wish.data === null && { kept }) } : { empty: true, book: null };
    book = await openBook({ ...wish, onMail, lang, isReopened: true, ...again });
    before.screen.tellAll({ kind: 'reload' });
  };
  const close = () => {
    clearInterval(round);
    deliveries?.close();
    book.close();
  };
  return { book: () => book, deliveries, reopen, stir, close };
}

/** What is put away stays in the folder, under the time at which that was. */
function setAside(folder: string, now: number): void {
  const place = join(folder, `before-${new Date(now).toISOString().replaceAll(/[:.]/g, '-')}`);
  mkdirSync(place);
  renameSync(join(folder, 'workbook.json'), join(place, 'workbook.json'));
}

function oncePerTurn(act: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      act();
    });
  };
}
