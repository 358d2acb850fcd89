// Carries out the answers of the setup dialog: settings, staff and trade; what people wrote themselves stays.

import type { Issue } from '../../kernel/issue';
import type { Ports } from '../../kernel/ports';
import { addFirstPresets } from '../rules/index';
import { changeTrade } from './change-trade';
import type { SetupWish } from './parse-setup';
import { writeSettings } from './write-settings';
import { ownerIssues, writeStaff } from './write-staff';

export interface SetupApplied {
  /** How many sheets were made that people see. */
  readonly made: number;
}

/** Returns what the book itself says against the answers; it need not be set up. At most one blocking call. */
export function checkSetup(ports: Ports, { staff }: SetupWish): readonly Issue[] {
  return ownerIssues(ports, staff);
}

/** Writes what the answers change in a book whose sheets are there; `made` is how many new ones people see. */
export function applySetup(ports: Ports, wish: SetupWish, made: number): SetupApplied {
  writeSettings(ports.book, wish);
  changeTrade(ports, wish.trade);
  writeStaff(ports, wish.staff);
  addFirstPresets(ports, wish.trade.key, wish.rules);
  return { made };
}
