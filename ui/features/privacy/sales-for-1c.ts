// Prints sales for 1C: a CSV with ";" and the columns that its loader of documents is pointed at.

import type { ExportValue as Value } from '../../../src/modules/export/export-tables';
import { BYTE_ORDER_MARK, toCsv } from './csv';
import { fieldIn, type TakenTable } from './taken';

/** 1C speaks Russian here, whatever we speak. */
export const HEADINGS_OF_1C =
  'Дата;Номер;Контрагент;ИНН;Номенклатура;Количество;Цена;Сумма;Валюта;Способ оплаты;Комментарий';

/**
 * Returns the file under its headings, which come joined by ";"; days as 31.12.2026, numbers with a comma and without spaces. What was
 * returned is taken off the amount.
 */
export function toSalesFor1C(tables: readonly TakenTable[], headings: string): string {
  const customers = tables.find(({ name }) => name === 'customers');
  const known = new Map(
    (customers?.rows ?? []).map((row) => {
      const of = (field: string) => String((customers && fieldIn(customers, row, field)) ?? '');
      return [of('id'), { name: of('name') || of('contact'), taxId: of('taxId') }] as const;
    }),
  );
  const sales = tables.filter(({ name }) => name === 'sales' || name === 'salesArchive');
  const lines = sales.flatMap((table) =>
    table.rows.map((row): readonly Value[] => {
      const of = (field: string): Value => fieldIn(table, row, field);
      const buyer = known.get(String(of('customerId') ?? ''));
      const quantity = numberOf(of('quantity')) ?? 1;
      const amount = (numberOf(of('amount')) ?? 0) - (numberOf(of('returned')) ?? 0);
      return [
        dayOf(of('date')),
        of('id'),
        buyer?.name ?? of('customer'),
        buyer?.taxId ?? '',
        of('product'),
        rounded(quantity),
        rounded(quantity === 0 ? amount : amount / quantity),
        rounded(amount),
        of('currency') || 'UZS',
        of('payment'),
        of('note'),
      ];
    }),
  );
  return BYTE_ORDER_MARK + toCsv([headings.split(';'), ...lines], { separator: ';', decimal: ',' });
}

function numberOf(value: Value): number | null {
  return typeof value === 'number' ? value : null;
}

/** At most two digits behind the comma. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function dayOf(value: Value): string {
  return String(value ?? '')
    .split('-')
    .reverse()
    .join('.');
}
