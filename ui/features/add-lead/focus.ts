// Where the keyboard goes in the form of a lead.

import type { FocusTarget } from './state';

/** Returns the id of the control; headings of people's own columns have spaces, which ids may not. */
export function toId(target: FocusTarget): string {
  return `lead-${target.replace(/\s/g, '_')}`;
}

/** Moves the focus, and brings the whole field into sight. */
export function moveFocus(id: string): void {
  const control = document.getElementById(id);
  control?.focus();
  // A page without the keyboard may not take it, and one that is given it from outside may lose the field; whenever it has
  // the keyboard and nobody chose another place, that is where it belongs.
  window.onfocus = () => {
    if (document.activeElement === document.body) control?.focus();
  };
  // The label and the sentence of the field must be in sight too, not only its box.
  control?.closest('.field, .notice')?.scrollIntoView({ block: 'nearest' });
}
