// A shop's minute in a real browser, 300 pixels wide: sales of every kind, who owes, payments, promises and reminders.

import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../../host/server/workbench';
import { entryTexts } from '../../src/entry/texts';
import { createTexts } from '../../src/kernel/i18n/texts';
import { ROWS } from '../../src/modules/dashboard/areas';
import { modules } from '../../src/modules/index';
import { aLead } from '../support/builders';
import { openChromium } from '../support/chromium';
import { mustEndWell } from '../support/daftar';
import { dayFromNow } from '../support/day-from-now';
import { wrongWith } from '../support/screen';
import { chooseItem, openTab } from '../support/tab';

const SCREENS = resolve(__dirname, '../../.screens');
const OPEN = { uz: 'Daftarni ochish', ru: 'Открыть Daftar' } as const;

/** What is sold: its amount as typed, how it is paid, whose phone; the sums say what is owed in the end. */
const SALES = [
  ['250 ming', 'cash', ''],
  ['1,5 mln', 'card', ''],
  ['99 000', 'click', ''],
  ['120000', 'payme', ''],
  ['2 mln', 'transfer', '90 123 45 67'],
  ['3 mln', 'credit', '90 123 45 67'],
  ['500 ming', 'credit', '@sardor_uz'],
  ['75 ming', 'cash', '@sardor_uz'],
  ['$120', 'cash', '93 111 22 33'],
  ['35 ming', 'card', ''],
  ['1 250 000', 'transfer', '95 555 44 33'],
  ['60 ming', 'payme', ''],
  ['45 500', 'click', ''],
  ['2,5 mln', 'card', '97 700 00 01'],
  ['80 ming', 'cash', '93 111 22 33'],
  ['15 ming', 'click', ''],
  ['700 ming', 'transfer', ''],
] as const;
/** In one language all of them, which with those of the tests below are twenty. */
const soldIn = (lang: string) => (lang === 'uz' ? SALES : SALES.slice(0, 8));

/** A contract that ends soon is to be renewed. */
const IN_TEN_DAYS = dayFromNow(10);

let browser: Browser;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await openChromium();
}, 120_000);

afterAll(() => browser?.close());

describe.each(['uz', 'ru'] as const)('in %s', (lang) => {
  const t = createTexts([...modules.map((module) => module.texts), entryTexts], lang);
  const errors: string[] = [];
  const wrong: string[] = [];
  let workbench: Workbench;
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    workbench = await startWorkbench({ port: 0, data: null, book: null, lang, empty: true });
    const staff = [{ name: 'Aziz', email: '', role: 'owner' }];
    const setup = { requestId: 'setup', language: lang, start: 'empty', trade: 'shop', staff };
    expect(mustEndWell(workbench.host.call('runSetup', [setup]))).toMatchObject({ ok: true });
    const lead = aLead({ contact: '90 123 45 67', name: 'Nodira Toʻraqulova' });
    expect(mustEndWell(workbench.host.call('addLead', [lead]))).toMatchObject({ ok: true });
    const values = {
      contractNumber: '12/26',
      contractFrom: '2026-01-01',
      contractUntil: IN_TEN_DAYS,
      amount: 90_000_000,
    };
    const contract = { requestId: 'contract', table: 'deals', id: 'B-1', values };
    expect(mustEndWell(workbench.host.call('changeRecord', [contract]))).toMatchObject({ ok: true });
    page = await openTab(browser, workbench.url, { errors });
    await chooseItem(page, OPEN[lang]);
    frame = await sidebarOf(page);
  }, 120_000);

  afterAll(async () => {
    await page?.close();
    await workbench?.close();
  });

  let requests = 0;

  /** Something that is done elsewhere. */
  function send(door: string, input: object): unknown {
    requests += 1;
    const answer = mustEndWell(workbench.host.call(door, [{ requestId: `elsewhere-${requests}`, ...input }]));
    expect(answer).toMatchObject({ ok: true });
    mustEndWell(workbench.host.call('settle'));
    return answer;
  }

  /** Keeps a picture of the screen, and looks for what is wrong with it. */
  async function judge(name: string): Promise<void> {
    const clip = await (await frame.frameElement()).boundingBox();
    await page.screenshot({ path: `${SCREENS}/money-${name}-${lang}.png`, ...(clip && { clip }) });
    wrong.push(...(await wrongWith(page, frame)).map((line) => `${name}: ${line}`));
  }

  async function selectOnDashboard(a1: string): Promise<void> {
    const nameBox = page.locator('.o-named-range-selector input');
    await nameBox.fill(a1);
    await nameBox.press('Enter');
  }

  const focused = () => frame.evaluate(() => document.activeElement?.id);
  const shown = (selector: string): Locator => frame.locator(selector).filter({ visible: true });
  const quiet = (text: string) => frame.locator('.quiet p', { hasText: text }).waitFor();
  /** Spaces that do not break look like others here. */
  const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

  it('a shop opens Add on a sale, with the keyboard on the amount', async () => {
    await frame.locator('#panel-today .primary').waitFor();
    await frame.locator('#tab-add').click();
    await frame.locator('#sale-amount:focus').waitFor();
    await judge('sale');
  });

  it('a cash sale is an amount and Enter, and the next one can be typed at once', async () => {
    for (const [amount] of SALES.filter(([, method, contact]) => method === 'cash' && contact === '')) {
      await page.keyboard.type(amount);
      await page.keyboard.press('Enter');
      await quiet('250');
    }

    expect(await focused()).toBe('sale-amount');
  });

  it('sales of other kinds take the phone and the day where they need them', async () => {
    for (const [amount, method, contact] of soldIn(lang).slice(1)) {
      await frame.locator('#sale-amount').fill(amount);
      await shown('.chip')
        .getByText(t(`method.${method}`), { exact: true })
        .click();
      if (contact !== '') await frame.locator('#sale-contact').fill(contact);
      await frame.locator('#sale-amount').press('Enter');
      await frame.locator('#sale-amount:focus').waitFor();
      await frame.locator('.quiet p').waitFor();
    }
    await judge('sale-done');
    expect(await frame.locator('#sale-amount').inputValue()).toBe('');
  });

  it('a product that was sold before fills in what it cost', async () => {
    await shown('.more summary').click();
    await frame.locator('#sale-product').fill('Shkaf');
    await frame.locator('#sale-amount').fill('1,2 mln');
    await frame.locator('#sale-amount').press('Enter');
    await quiet('1\u00a0200\u00a0000');
    await shown('.more summary').click();
    await frame.locator('#sale-product-known option').first().waitFor({ state: 'attached' });
    await frame.locator('#sale-product').fill('Shkaf');
    await frame.locator('#sale-quantity').fill('2');
    await judge('sale-more');

    expect(await frame.locator('#sale-amount').inputValue()).toBe('2 400 000');
    await frame.locator('#sale-amount').press('Enter');
    await quiet('2\u00a0400\u00a0000');
  });

  it('nothing that was typed is lost where something lacks', async () => {
    await shown('.chip').getByText(t('method.credit'), { exact: true }).click();
    await frame.locator('#sale-amount').fill('1 mln');
    await page.keyboard.press('Enter');
    await frame.locator('#sale-contact-issue').waitFor();
    await judge('sale-refused');

    expect([await frame.locator('#sale-amount').inputValue(), await focused()]).toEqual(['1 mln', 'sale-contact']);
  });

  it('who owes stands with the sums of what was sold on credit', async () => {
    await frame.locator('#tab-debts').click();
    await frame.locator('#panel-debts .rows .row').first().waitFor();
    const totals = plain(await frame.locator('.ageing dd').allInnerTexts());
    const rows = plain(await frame.locator('#panel-debts .row .row-meta > span:first-child').allInnerTexts());
    await frame.locator('#panel-debts .rows .row').first().click();
    await judge('debts');

    const soum = t('money.UZS');
    expect(totals).toEqual([`3 500 000 ${soum}`, `0 ${soum}`]);
    expect([...rows].sort()).toEqual([`3 000 000 ${soum}`, `500 000 ${soum}`]);
  });

  it('a payment of what is owed is one button and Enter, and can be taken back', async () => {
    await shown('.pill').getByText(t('btn.payment'), { exact: true }).click();
    await judge('payment');
    await frame.locator('#payment-amount').fill('1 mln');
    await page.keyboard.press('Enter');
    await quiet('1 000 000'.replaceAll(' ', '\u00a0'));
    await frame.locator('.ageing dd', { hasText: '2\u00a0500\u00a0000' }).waitFor();
    await frame.getByRole('button', { name: t('btn.undo') }).click();
    await frame.locator('.ageing dd', { hasText: '3\u00a0500\u00a0000' }).waitFor();

    expect(await frame.locator('.sub-head').count()).toBe(0);
  });

  it('a promise to pay stands beside its debtor', async () => {
    await shown('.pill').getByText(t('task.promise'), { exact: true }).click();
    await shown('.chip').getByText('+3', { exact: true }).click();
    await judge('promise');
    await shown('.primary').click();
    await frame
      .locator('#panel-debts .row-aside', { hasText: /\d\d\.\d\d/ })
      .first()
      .waitFor();

    expect(await frame.locator('#panel-debts .row-aside', { hasText: /\d\d\.\d\d/ }).count()).toBe(1);
  });

  it('a reminder is ready to be sent in the language of the customer', async () => {
    await shown('.pill').getByText(t('btn.remind'), { exact: true }).click();
    await judge('remind');
    await frame.getByRole('button', { name: 'RU', exact: true }).click();
    const text = await frame.locator('#reminder-text').inputValue();
    const hrefs = await shown('a.pill').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    await page.keyboard.press('Escape');

    expect(text).toContain('3\u00a0000\u00a0000 сум');
    expect(hrefs.map((href) => href.replace(/\?.*/, ''))).toEqual([
      'https://t.me/+998901234567',
      'sms:+998901234567',
      'mailto:',
    ]);
    expect(hrefs.map((href) => decodeURIComponent(href.replace(/.*=/, '')))).toEqual([text, text, text]);
  });

  it('the card says what is owed, takes a payment for one sale, and takes back what was sold', async () => {
    await shown('.pill').getByText(t('btn.openCard'), { exact: true }).click();
    const owes = (sum: string) => frame.locator('.balance', { hasText: sum.replaceAll(' ', '\u00a0') }).waitFor();
    await owes('3 000 000');
    await judge('card');
    await shown('.row-actions .link').getByText(t('btn.payment'), { exact: true }).first().click();
    await frame.locator('#payment-amount').waitFor();
    expect(await frame.locator('#payment-amount').inputValue()).toBe('3 000 000');
    await frame.locator('#payment-amount').fill('400 ming');
    await page.keyboard.press('Enter');
    await owes('2 600 000');
    await shown('.row-actions .link').getByText(t('btn.return'), { exact: true }).first().click();
    await frame.locator('#return-amount').fill('600 ming');
    await judge('return');
    await page.keyboard.press('Enter');

    await owes('2 000 000');
  });

  it('a contract stands on the card with what was sold of it', async () => {
    const contract = frame.locator('#panel-card .section', { hasText: t('card.contracts') });
    await contract.scrollIntoViewIfNeeded();
    await judge('contract');
    expect(plain([await contract.innerText()])[0]).toContain(t('contract.number', { number: '12/26' }));
    expect(await contract.locator('.badge').innerText()).toBe(t('contract.renew'));
  });

  it('what is left of a sale is split into equal parts, or as people agree, and the plan must be the whole', async () => {
    await shown('.row-actions .link').getByText(t('btn.schedule'), { exact: true }).first().click();
    await frame.locator('.plan li').first().waitFor();
    const plan = plain(await frame.locator('.plan li span:last-child').allInnerTexts());
    await judge('schedule');
    await shown('.chip').getByText(t('parts.own'), { exact: true }).click();
    await frame.getByLabel(t('parts.amount', { index: '1' })).fill('500 000');
    await judge('schedule-own');
    await page.keyboard.press('Enter');
    const refused = await frame.locator('.sub-head').count();
    await frame.getByLabel(t('parts.amount', { index: '1' })).fill('666 668');
    await page.keyboard.press('Enter');
    await quiet(t('ok.scheduled', { count: '3' }));

    expect([plan, refused]).toEqual([['666 668', '666 666', '666 666'], 1]);
  });

  // What these look like in the other language, the screens above and below show.
  if (lang === 'uz') {
    it('a discount above the limit asks for its reason at the field, and a sale on credit can be split at once', async () => {
      await frame.locator('#tab-add').click();
      await frame.locator('#sale-amount:focus').waitFor();
      await shown('.chip').getByText(t('method.credit'), { exact: true }).click();
      await frame.locator('#sale-amount').fill('800 ming');
      await frame.locator('#sale-contact').fill('90 123 45 67');
      await frame.locator('#sale-paidNow').fill('200 ming');
      await shown('.field')
        .filter({ hasText: t('field.paidNowMethod') })
        .getByText(t('method.card'), { exact: true })
        .click();
      await shown('.more summary').click();
      await frame.locator('#sale-deliverBy').fill('2030-05-01');
      await frame.locator('#sale-discount').fill('200 ming');
      await page.keyboard.press('Enter');
      await frame.locator('#sale-discountReason-issue').waitFor();
      const issue = await frame.locator('#sale-discountReason-issue').innerText();
      await judge('sale-discount');
      await frame.locator('#sale-discountReason').fill('Bayram');
      await page.keyboard.press('Enter');
      await frame.locator('.quiet .link', { hasText: t('btn.schedule') }).click();
      await frame.locator('.plan li').first().waitFor();
      await judge('schedule-new');
      await page.keyboard.press('Enter');
      await quiet(t('ok.scheduled', { count: '3' }));

      expect(issue).toBe(t('err.discountReason', { percent: '10' }));
    });

    it('what was promised is delivered and rated by one tap each', async () => {
      await frame.locator('#tab-card').click();
      await shown('.pill').getByText(t('btn.delivered'), { exact: true }).click();
      await shown('.rating .pill').first().waitFor();
      await judge('delivered');
      await shown('.rating .pill').getByText('5', { exact: true }).click();
      await quiet(t('ok.rated', { rating: '5' }));

      expect(
        await shown('.row-meta')
          .getByText(t('card.rated', { rating: '5' }))
          .count(),
      ).toBe(1);
    });

    it('what was paid too much is given back', async () => {
      await shown('.pill').getByText(t('btn.payment'), { exact: true }).first().click();
      await frame.locator('#payment-amount').fill('3 mln');
      await page.keyboard.press('Enter');
      await frame.locator('.balance', { hasText: '400\u00a0000' }).waitFor();
      await shown('.pill').getByText(t('btn.refund'), { exact: true }).click();
      await frame.locator('#payment-amount').waitFor();
      await judge('refund');
      const proposed = await frame.locator('#payment-amount').inputValue();
      await page.keyboard.press('Enter');
      await frame.locator('.balance').waitFor({ state: 'detached' });

      expect(proposed).toBe('400 000');
    });
  }

  it('debts stand by who sold, and a tap on a person shows theirs alone', async () => {
    // In another currency, so that nothing that was paid in the firm's own pays it first.
    const late = {
      customerId: 'M-1',
      amount: '$2 000',
      method: 'credit',
      product: 'Eshik',
      date: dayFromNow(-40),
      due: dayFromNow(-10),
    };
    const answer = send('addSale', late) as { readonly value: { readonly saleId: string } };
    const { saleId } = answer.value;
    expect(Number(saleId.slice(2))).toBeGreaterThanOrEqual(lang === 'uz' ? 21 : 11);
    const sellers = [
      [saleId, 'Dilnoza'],
      ['S-7', 'Aziz'],
    ];
    for (const [id, responsible] of sellers) send('changeRecord', { table: 'sales', id, values: { responsible } });
    send('changeRecord', { table: 'deals', id: 'B-1', values: { penalty: 0.004 } });
    send('deliverSale', { saleId: 'S-7', date: dayFromNow(-5) });
    // Something is done here, so that the views ask again.
    await frame.locator('#tab-add').click();
    await frame.locator('#sale-amount').fill('10 ming');
    await shown('.chip').getByText(t('method.cash'), { exact: true }).click();
    await frame.locator('#sale-amount').press('Enter');
    await quiet('10\u00a0000');
    await frame.locator('#tab-debts').click();
    await shown('summary').getByText(t('debts.sellers')).click();
    await judge('sellers');
    await shown('.more .row').filter({ hasText: 'Dilnoza' }).click();
    await shown('h2').filter({ hasText: 'Dilnoza · 1' }).waitFor();
    await judge('seller');

    const totals = plain(await frame.locator('.ageing dd').allInnerTexts());
    expect(totals).toEqual(['2 000 USD', '2 000 USD']);
  });

  it('a delivery is asked about some days later, and the contract says what lateness costs', async () => {
    await frame.locator('#tab-today').click();
    await shown('#panel-today .row')
      .filter({ hasText: t('today.rating') })
      .click();
    await shown('.rating .pill').first().waitFor();
    await judge('rating');
    await frame.locator('#tab-card').click();
    const contract = frame.locator('#panel-card .section', { hasText: t('card.contracts') });
    await contract.getByText('80\u00a0USD').waitFor();
    await contract.scrollIntoViewIfNeeded();
    await judge('penalty');

    const penalty = t('contract.penalty', { rate: '0,4%', amount: '80 USD' });
    expect(plain([await contract.innerText()])[0]).toContain(penalty);
  });

  it('the act of reconciliation opens over the sheet, and prints on A4', async () => {
    await shown('.pill').getByText(t('btn.act'), { exact: true }).click();
    await judge('act-form');
    await frame.locator('#act-firm').fill('Zamin Savdo MChJ');
    await page.keyboard.press('Enter');
    const element = await page.locator('dialog.kind-modal iframe').elementHandle();
    const act = await element?.contentFrame();
    await act?.locator('table').waitFor();
    if (!act) throw new Error('The act has no page.');
    await page.screenshot({ path: `${SCREENS}/money-act-${lang}.png` });
    wrong.push(...(await wrongWith(page, act)).map((line) => `act: ${line}`));
    const paper = await browser.newPage();
    await paper.setContent(await act.content());
    const pdf = await paper.pdf({ path: `${SCREENS}/money-act-${lang}.pdf`, preferCSSPageSize: true });
    await paper.close();

    expect(await act.locator('tbody tr').count()).toBeGreaterThan(5);
    expect(/\/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/.test(pdf.toString('latin1'))).toBe(true);
  });

  it('the rows behind a number open from the menu, follow the selection, and lead to a card', async () => {
    const act = page.locator('dialog.kind-modal');
    if ((await act.count()) > 0) await act.locator('.close').first().click();
    await act.waitFor({ state: 'detached' });
    for (const requestId of ['rows-1', 'rows-2']) {
      send('addSale', { requestId, amount: '1 250 000', method: 'cash', customerId: 'M-1' });
    }
    await selectOnDashboard('B5');
    const before = await page.locator('#sidebar iframe').elementHandle();
    await chooseItem(page, t('menu.numbers'));
    await page.locator('.menu-entry', { hasText: t('menu.rows') }).click();
    await before?.waitForElementState('hidden');
    frame = await sidebarOf(page);
    await frame.locator('.behind-same').waitFor();
    await judge('rows');
    await selectOnDashboard('E5');
    await frame.locator('.behind-name', { hasText: t('kpi.cash') }).waitFor();
    await judge('rows-cash');
    await shown('.behind .row').first().click();
    await frame.locator('#panel-card .card-head').waitFor();

    expect(await frame.locator('#tab-rows').innerText()).toBe(t('tab.rows'));
  });

  it('rows to put right open from Today and by the dashboard, lead to the card, and leave the list once they are saved', async () => {
    const nodira = frame.locator('#panel-quality .section .row', { hasText: t('quality.source') });
    await selectOnDashboard(`B${ROWS.trust}`);
    await frame.locator('#tab-today').click();
    await shown('.summary .link').getByText(t('rows.show')).click();
    await frame.locator('#panel-rows .behind-name', { hasText: t('quality.sheet') }).waitFor();
    await frame.locator('#panel-rows .section .row').first().waitFor();
    const behind = await frame.locator('#panel-rows .section .row').allInnerTexts();
    await frame.locator('#tab-today').click();
    await shown('.summary .link').getByText(t('quality.sheet')).click();
    await frame.locator('#panel-quality .section .row').first().waitFor();
    const before = await frame.locator('#panel-quality .section .row').allInnerTexts();
    await judge('quality');
    await nodira.filter({ hasText: 'M-1' }).click();
    await frame.locator('#fact-new').selectOption('source');
    await frame.locator('.fact-form select').selectOption('Instagram');
    await shown('.fact-form .secondary').first().click();
    await quiet(t('ok.savedNoDate'));
    await frame.locator('#tab-quality').click();
    await nodira.filter({ hasText: 'M-1' }).waitFor({ state: 'detached' });

    expect(before).toEqual(behind);
    expect(before.length).toBeLessThanOrEqual(5);
    expect(await frame.locator('#tab-rows').count()).toBe(0);
  });

  it('each of these screens works by keyboard alone, is sound to axe, and not too wide', () => {
    expect({ wrong, errors }).toEqual({ wrong: [], errors: [] });
  });
});

/** Returns the page of the sidebar, 300 pixels wide. */
async function sidebarOf(page: Page): Promise<Frame> {
  const element = await page.locator('#sidebar iframe').elementHandle();
  await element?.evaluate((place) => Object.assign(place.style, { width: '300px' }));
  const opened = await element?.contentFrame();
  if (!opened) throw new Error('The sidebar has no page.');
  return opened;
}
