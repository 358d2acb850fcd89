// All words of the reports.

import { mergeDictionaries } from '../../kernel/i18n/texts';
import { columnTexts } from './columns-texts';
import { dealTexts } from './deals-texts';
import { frameTexts } from './frame-texts';
import { peopleTexts } from './people-texts';

export const reportsSheetTexts = mergeDictionaries([frameTexts, columnTexts, dealTexts, peopleTexts]);
