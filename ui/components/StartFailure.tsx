// Says in every language that the page could not start, because the texts themselves may be what is missing.

import { Notice } from './Notice';

/** Draws the notice of last resort. */
export function StartFailure() {
  return (
    <Notice tone="bad">
      <span lang="uz">Daftar ochilmadi. Bu oynani yopib, Daftar menyusidan qayta oching.</span>
      <span lang="ru">Daftar не открылся. Закройте это окно и откройте снова из меню Daftar.</span>
      <span lang="en">Daftar could not start. Close this window and open it again from the Daftar menu.</span>
    </Notice>
  );
}
