// Starts a page: gives it a place in the document, and tells the person where it cannot be opened.

import { render } from 'preact';
import { StartFailure } from './components/StartFailure';

/** Opens the page in an element of its own; throws what `open` throws, after the person was told. */
export function startPage(open: (app: HTMLElement) => void): void {
  const app = document.body.appendChild(document.createElement('div'));
  app.id = 'app';
  try {
    open(app);
  } catch (error) {
    render(<StartFailure />, app);
    throw error; // For the console: the person has been told, the developer must see it too.
  }
}
