// Judges a screen of Daftar as it stands: by keyboard alone, in the eyes of axe, and at the width of the sidebar.

import type { Frame, Page } from 'playwright-core';
import { violationsIn } from './axe';
import { walkByTab } from './keyboard-walk';

/** Returns a line for each thing that is wrong with the page in the frame; it keeps the keyboard where it was. */
export async function wrongWith(page: Page, frame: Frame): Promise<readonly string[]> {
  const before = await frame.evaluateHandle(() => document.activeElement);
  const wide = await frame.evaluate(widerThanItsPlace);
  const violations = await violationsIn(frame);
  const walked = await walkByTab(page, frame);
  await before.evaluate((element) => element instanceof HTMLElement && element.focus());
  return [...wide, ...violations.map(({ id, first }) => `${id}: ${first}`), ...walked];
}

/** In the page: what would need a horizontal scrollbar or is cut off where there is none, and a page that slides out of its frame. */
function widerThanItsPlace(): readonly string[] {
  const places = [document.documentElement, ...document.querySelectorAll('.body, main, form, .over-body')];
  const { scrollHeight, clientHeight } = document.documentElement;
  const slides = scrollHeight > clientHeight + 1 ? [`slides as a whole: ${scrollHeight} > ${clientHeight}`] : [];
  const wide = places
    .filter((place) => place.checkVisibility() && place.scrollWidth > place.clientWidth + 1 && !place.closest('.lanes'))
    .map((place) => `wider than its place: ${place.scrollWidth} > ${place.clientWidth}: ${place.className}`);
  return [...slides, ...wide];
}
