// The handout in a real browser: one page of A4, however much stands on it, and nothing on it that is markup.

import type { Browser, Page } from 'playwright-core';
import { createTexts } from '../../src/kernel/i18n/texts';
import type { HandoutContent, HandoutTable } from '../../src/modules/handout/content';
import { handoutPage } from '../../src/modules/handout/handout-page';
import { handoutTexts } from '../../src/modules/handout/texts';
import { openChromium } from '../support/chromium';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage();
});

afterAll(() => browser?.close());

/** Content with so many lines in each block, every text as long as people write them. */
function aContent(lines: number, firm = 'Savdo Barakat MChJ'): HandoutContent {
  const table = (columns: number, most = lines): HandoutTable => ({
    title: 'Больше лидов: Рекомендация (99), продаж: Instagram',
    heads: ['Источник', ...Array.from({ length: columns }, () => 'Продажи, сумма')],
    lines: Array.from({ length: Math.min(most, lines) }, () => ({
      cells: ['Рекомендация от знакомых', ...Array.from({ length: columns }, () => '177 120 000')],
    })),
  });
  const told = ['+29 % к прошлому периоду · +121 % за год', 'Из них новые: 1 240, вернувшиеся: 318'];
  const bars = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      label: '11.26',
      length: index / count,
      beside: 0.5,
      told: ['1', '2'],
    }));
  return {
    ...{ firm, title: 'Показатели', days: '01.11.2026 – 23.11.2026', segment: 'Все', checked: 'Проверка: сходится' },
    tiles: Array.from({ length: 8 }, () => ({ label: 'Конверсия (лиды: сентябрь)', value: '1 177 120 000', told })),
    ...{ funnel: { title: 'Воронка', bars: bars(Math.min(8, lines)) }, months: { title: 'Месяцы', bars: bars(12) } },
    ...{ legend: ['Продажи', 'Поступило'], sources: table(5), staff: table(7, 10), growth: 'Рост продаж за год' },
    ...{ segments: [table(4, 4), table(4, 4)], debts: table(2, 5), attention: table(1, 7) },
  };
}

async function show(content: HandoutContent): Promise<void> {
  const texts = createTexts([handoutTexts], 'ru');
  await page.setContent(handoutPage(content, { language: 'ru', texts, made: 'Числа с листа «Показатели».' }));
}

it.each([1, 4, 8, 12])('is one page with %i lines in every block', async (lines) => {
  await show(aContent(lines));

  const pdf = await page.pdf({ preferCSSPageSize: true });

  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

it('has every table within its half', async () => {
  await show(aContent(12));

  const beyond = await page.locator('table').evaluateAll((tables) =>
    tables.map((table) => {
      const room = table.parentElement?.getBoundingClientRect().right ?? 0;
      return Math.round(Math.max(0, table.getBoundingClientRect().right - room));
    }),
  );
  expect(beyond).toEqual(Array.from({ length: 7 }, () => 0));
});

it('is not made smaller where all of it has room', async () => {
  await show(aContent(2));
  const few = await page.locator('main').evaluate((main) => getComputedStyle(main).zoom);
  await show(aContent(12));
  const many = await page.locator('main').evaluate((main) => Number(getComputedStyle(main).zoom));

  expect([few, many < 1, many > 0.6]).toEqual(['1', true, true]);
});

it('shows texts of the sheet as texts', async () => {
  await show(aContent(2, '<img src=x onerror="document.title=\'hacked\'"><script>document.title="hacked"</script>'));

  expect([await page.title(), await page.locator('main img, main script').count()]).toEqual(['Показатели', 0]);
  expect(await page.locator('h1').innerText()).toContain('<script>');
});
