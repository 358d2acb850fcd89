// Lists of deals and of sales as owners really keep them, with the mess of any list.

import type { ListKind } from '../../src/modules/adopt/list-kind';
import type { MessySheet } from './messy-sheets';

export interface MessyList extends MessySheet {
  readonly kind: ListKind;
  /** How many customers its rows name. */
  readonly customers: number;
}

export const MESSY_LISTS: readonly MessyList[] = [
  {
    ...{ name: 'Сделки', kind: 'deals', customers: 14, rows: 14, total: 'ИТОГО', mess: ['colours', 'rules', 'notes'] },
    columns:
      'Клиент=customer:name|Телефон=contact:phone|Этап=stage:stage|Сумма=amount:sum|Следующий контакт=nextContact:day|Менеджер=responsible:who|Комментарий=note:note',
  },
  {
    ...{ name: 'Bitimlar royxati', kind: 'deals', customers: 4, rows: 15, mess: ['gaps', 'hidden'] },
    columns:
      '№=:count|Sana=date:day|Mijoz=customer:first|Nima kerak=need:thing|Bosqich=stage:stage|Summa=amount:words|Izoh=note:note',
  },
  {
    ...{ name: 'Pipeline', kind: 'deals', customers: 12, rows: 12, mess: ['merged', 'filter', 'conditions'] },
    ...{ titles: ['Pipeline 2026', ''] },
    columns:
      'Phone=contact:phone|Stage=stage:stage|Amount=amount:sum|Source=source:source|Owner=responsible:who|Margin=:formula',
  },
  {
    ...{ name: 'Sotuvlar daftari', kind: 'sales', customers: 13, rows: 13, total: 'Jami', mess: ['frozen', 'colours'] },
    columns:
      'Sana=date:day|Xaridor=customer:name|Tel=contact:phone|Mahsulot=product:thing|Soni=quantity:count|Summa=amount:sum|Toʻlov turi=payment:pay',
  },
  {
    ...{ name: 'Продажи март', kind: 'sales', customers: 4, rows: 11, titles: ['Март'], mess: ['merged', 'banding'] },
    columns: 'Дата=date:day|Покупатель=customer:first|Товар=product:thing|Сумма=amount:sum|Примечание=note:note',
  },
  {
    ...{ name: 'Kassa', kind: 'sales', customers: 0, rows: 10, mess: ['gaps', 'odd', 'conditions'] },
    columns: 'Дата=date:day|Товар=product:thing|Сумма=amount:sum|Чек=:formula',
  },
];
