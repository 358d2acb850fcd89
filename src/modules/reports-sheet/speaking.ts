// In which words a report speaks.

import type { Texts } from '../../kernel/i18n/texts';

export interface Speaking {
  /** In the language of the workbook. */
  readonly texts: Texts;
}
