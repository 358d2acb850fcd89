// Data quality: the menu item draws a sheet that says which rows to put right, and the sidebar asks for them.

import { activeSpreadsheet } from '../google/active-book';
import { linksInto } from '../google/links';
import { openQuality as draw, QUALITY_NAME, qualityView } from '../modules/quality/index';
import type { QualityView } from '../modules/quality/view';
import { personTexts, reading } from './app';
import { openSetup } from './dialogs';
import { look, updated } from './look';
import { answering, showingErrors } from './report-error';
import { say } from './say';

/** Draws the sheet anew and shows it; a workbook in which there is nothing yet is set up instead. */
export function openQuality(): void {
  showingErrors(() => {
    const found = reading(look);
    if (found.isNew) return openSetup();
    if (!updated(found)) return undefined;
    const links = linksInto(activeSpreadsheet());
    const drawn = reading((ports) => draw(ports, links));
    reading(({ desk }) => desk.show(QUALITY_NAME));
    return drawn === 'moved' ? say(personTexts()('quality.moved')) : undefined;
  });
}

/** Returns the rows that the person is to put right; see `NumbersRpc.faultyRows`. */
export function faultyRows(asked: unknown): QualityView {
  return answering(() => reading((ports) => qualityView(ports, asked)));
}
