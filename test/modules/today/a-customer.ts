// A builder for the rules of Today: a customer of whom little is known, naming only what matters.

import type { TodayCustomer } from '../../../src/modules/today/items';

export function aCustomer(customer: Partial<TodayCustomer> = {}): TodayCustomer {
  return {
    ...{ id: 'M-1', name: 'Nodira', contact: '+998 90 123 45 67', responsible: '', birthday: '', doNotContact: null },
    ...{
      touchDays: null,
      tags: '',
      segment: '',
      lastTouch: null,
      firstSale: '',
      lastSale: '',
      salesTotal: null,
      createdAt: null,
    },
    ...customer,
  };
}
