// HTML to PDF, by the Chromium of this computer where it has one.

import { existsSync } from 'node:fs';
import { createHost } from '../../host/create-host';
import { resultOf } from '../support/outcomes';

const PLACES = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const withChromium = PLACES.some((path) => path !== '' && existsSync(path)) ? it : it.skip;

describe('a PDF', () => {
  withChromium('is made of a page, and counts towards the quota of the day', () => {
    const host = createHost({
      code: `function main() { const pdf = HtmlService.createHtmlOutput('<h1>Invoice 7</h1>').getBlob().setName('invoice.html').getAs('application/pdf');
        return [pdf.getName(), pdf.getContentType(), pdf.getDataAsString().slice(0, 5)]; }`,
    });

    expect(resultOf(host.run('main'))).toEqual(['invoice.pdf', 'application/pdf', '%PDF-']);
    expect(host.quotas().find(({ name }) => name === 'pdf')).toEqual({ name: 'pdf', left: 249, limit: 250 });
  });

  it('of a program that is not there says so', () => {
    const host = createHost({
      code: `function main() { HtmlService.createHtmlOutput('x').getAs('application/pdf'); }`,
      chromium: '/nowhere/chromium',
    });

    expect(resultOf(host.run('main'))).toMatch(/nowhere\/chromium/);
  });
});
