// Walks through a page by Tab alone, as somebody without a mouse does, and says what is wrong on the way.

import type { Frame, Page } from 'playwright-core';

/** What the page keeps of a walk; its own name space, as the walk is made of several calls. */
interface Walk {
  readonly wanted: readonly Element[];
  /** How each of them looks without the keyboard, and how an element looks now. */
  readonly looks: readonly string[];
  readonly lookOf: (element: Element) => string;
  readonly seen: Set<Element>;
  readonly ends: readonly [HTMLElement, HTMLElement];
  readonly wrong: string[];
}

declare global {
  interface Window {
    daftarWalk: Walk;
  }
}

/** Returns a line for each control that Tab does not come to, that shows no focus, or that is out of sight then. */
export async function walkByTab(page: Page, frame: Frame): Promise<readonly string[]> {
  await page.mouse.move(0, 0);
  const count = await frame.evaluate(begin);
  // A date field takes three, and the end one.
  for (let presses = 0; presses < 4 * count + 4; presses += 1) {
    await page.keyboard.press('Tab');
    if (await frame.evaluate(look)) break;
  }
  return frame.evaluate(finish);
}

/** In the page: puts the keyboard before the first control; returns how many there are. */
function begin(): number {
  const root = document.querySelector('dialog:modal') ?? document.body;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const isThere = (element: Element): boolean =>
    !element.matches(':disabled') &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('[aria-hidden=true]');
  const isOfGroup = (element: Element): boolean => element.closest('[role=tablist], [role=listbox], .lane') !== null;
  const isStop = (element: Element): boolean => {
    if (element instanceof HTMLElement && element.tabIndex < 0) {
      return element.matches('a, button, input, select, textarea, summary') && !isOfGroup(element);
    }
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const group = [...root.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)];
    return element === (group.find(({ checked }) => checked) ?? group[0]);
  };
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const wanted = [...root.querySelectorAll(controls)].filter((element) => isThere(element) && isStop(element));
  const end = (): HTMLElement => Object.assign(document.createElement('span'), { tabIndex: 0 });
  const ends = [end(), end()] as const;
  root.prepend(ends[0]);
  root.append(ends[1]);
  // A chip shows it on the word beside its radio button.
  const lookOf = (element: Element): string =>
    [element, element.parentElement, element.nextElementSibling]
      .flatMap((each) => (each ? [getComputedStyle(each)] : []))
      .map(({ outlineStyle, outline, boxShadow, borderColor, backgroundColor }) => {
        return [outlineStyle === 'none' ? '' : outline, boxShadow, borderColor, backgroundColor].join();
      })
      .join();
  const looks = wanted.map(lookOf);
  window.daftarWalk = { wanted, looks, lookOf, seen: new Set(), ends, wrong: [] };
  ends[0].focus();
  return wanted.length;
}

/** In the page: looks at where the keyboard stands; returns whether that is the end. */
function look(): boolean {
  const { wanted, looks, lookOf, seen, ends, wrong } = window.daftarWalk;
  const element = document.activeElement;
  if (element === ends[1] || element === null) return true;
  if (seen.has(element)) return false;
  seen.add(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 10));
  const isInSight = hit !== null && (element.contains(hit) || element.parentElement?.contains(hit) === true);
  if (lookOf(element) === looks[wanted.indexOf(element)])
    wrong.push(`shows no focus: ${element.outerHTML.slice(0, 90)}`);
  if (!isInSight) wrong.push(`is out of sight: ${element.outerHTML.slice(0, 90)}`);
  return false;
}

/** In the page: takes back what the walk put into it; returns what is wrong. */
function finish(): readonly string[] {
  const { wanted, seen, ends, wrong } = window.daftarWalk;
  for (const each of ends) each.remove();
  // What closes when the keyboard leaves it, as a list under a field does, was drawn anew when it came back.
  const again = new Set([...seen].map(({ outerHTML }) => outerHTML));
  const missed = wanted.filter((each) => !seen.has(each) && (each.isConnected || !again.has(each.outerHTML)));
  return [...wrong, ...missed.map((element) => `is not reached by Tab: ${element.outerHTML.slice(0, 90)}`)];
}
