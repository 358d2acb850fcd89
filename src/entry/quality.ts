// The menu item of data quality: a sheet that says which rows to put right.

import { activeSpreadsheet } from '../google/active-book';
import { linksInto } from '../google/links';
import { openQuality as draw, QUALITY_NAME } from '../modules/quality/index';
import { personTexts, reading } from './app';
import { openSetup } from './dialogs';
import { look, updated } from './look';
import { showingErrors } from './report-error';
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
