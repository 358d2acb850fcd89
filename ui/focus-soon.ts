// Takes the keyboard to what is only being drawn.

/** Focuses the first of these elements that is there once the page is drawn. */
export function focusSoon(...ids: readonly string[]): void {
  requestAnimationFrame(() => {
    const found = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    found?.focus();
  });
}
