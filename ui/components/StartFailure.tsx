// Says in every language that the page could not start, because the texts themselves may be what is missing.

import { Notice } from './Notice';

/** Draws the notice of last resort. */
export function StartFailure() {
  return (
    <Notice tone="bad">
      <span lang="uz">Daftar ochilmadi. Yon panelni yopib, qayta oching.</span>
      <span lang="ru">Daftar не открылся. Закройте боковую панель и откройте снова.</span>
      <span lang="en">Daftar could not start. Close the sidebar and open it again.</span>
    </Notice>
  );
}
