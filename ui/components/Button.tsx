// A button that sends no form: most are, and each would have to say so.

import type { ComponentProps } from 'preact';

/** Draws it with all that a button takes, but for a reference to it. */
export function Button(props: Omit<ComponentProps<'button'>, 'type' | 'ref'>) {
  return <button type="button" {...props} />;
}
