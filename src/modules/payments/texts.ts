// What is said about payments and dues.

import type { Dictionary } from '../../kernel/i18n/texts';

export const paymentsTexts = {} as const satisfies Dictionary;
