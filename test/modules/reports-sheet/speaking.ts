// The words of reports in Uzbek and in Russian, for tests.

import { createTexts } from '../../../src/kernel/i18n/texts';
import { forecasts } from '../../../src/modules/forecast/index';
import { reportsSheetTexts } from '../../../src/modules/reports-sheet/texts';

export const UZ = { texts: createTexts([reportsSheetTexts, forecasts.texts], 'uz') };
export const RU = { texts: createTexts([reportsSheetTexts, forecasts.texts], 'ru') };
