// What the code of a template writes into: plain HTML as it is, printed values escaped for where they stand.

import { escapeFor } from './escape';
import { advance, type Place, TEXT } from './html-context';

export interface TemplateOutput {
  /** HTML of the template itself. */
  _: string;
  /** A value printed by <?= ?>. */
  _$: unknown;
  /** A value printed by <?!= ?>. */
  $: unknown;
  readonly $out: GoogleAppsScript.HTML.HtmlOutput;
}

/** `finish` makes the page of the HTML. */
export function createTemplateOutput(finish: (html: string) => GoogleAppsScript.HTML.HtmlOutput): TemplateOutput {
  let html = '';
  let place: Place = TEXT;
  const write = (text: string) => {
    html += text;
    place = advance(place, text);
  };
  return {
    set _(text: string) {
      write(String(text));
    },
    set _$(value: unknown) {
      write(escapeFor(place, value));
    },
    set $(value: unknown) {
      write(String(value));
    },
    get $out() {
      return finish(html);
    },
  };
}
