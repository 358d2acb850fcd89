// Sidebar: the words of the page beside the table; it has no tables and no rules of its own.

import type { Module } from '../../kernel/module';
import { agreedTexts } from './agreed-texts';
import { cardTexts } from './card-texts';
import { choiceTexts } from './choice-texts';
import { moneyTexts } from './money-texts';
import { reminderTexts } from './reminder-texts';
import { sidebarTexts } from './texts';
import { troubleTexts } from './trouble-texts';

export const sidebar: Module = {
  name: 'sidebar',
  tables: [],
  measures: [],
  texts: {
    ...sidebarTexts,
    ...cardTexts,
    ...choiceTexts,
    ...troubleTexts,
    ...moneyTexts,
    ...agreedTexts,
    ...reminderTexts,
  },
};
